package org.openprojects.seed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.openprojects.casestudy.CaseStudyRendering;
import org.openprojects.catalogue.AtHand;
import org.openprojects.change.Identity;
import org.openprojects.change.RecordType;
import org.openprojects.document.Document;
import org.openprojects.document.DocumentRendering;
import org.openprojects.project.ProjectRendering;
import org.openprojects.source.Source;

/** Gives the catalogue what a transaction has made and still has in memory, if one place alone tells of it. */
@ApplicationScoped
class HandOver {
    private final Known known;
    private final AtHand atHand;
    private final ProjectRendering projects;
    private final CaseStudyRendering studies;
    private final DocumentRendering documents;

    HandOver(
            Known known,
            AtHand atHand,
            ProjectRendering projects,
            CaseStudyRendering studies,
            DocumentRendering documents) {
        this.known = known;
        this.atHand = atHand;
        this.projects = projects;
        this.studies = studies;
        this.documents = documents;
    }

    /** Before a transaction that makes many records. */
    void awaitRoom() {
        atHand.awaitRoom();
    }

    void made() {
        for (Identity record : known.made()) {
            List<Document> papers = known.shelf(record);
            papers.forEach(paper -> atHand.hold(paper.identity, documents.of(paper)));
            List<Source> statements = known.statements(record);
            List<Identity> followers = known.studiesOf(record);
            if (statements.size() > 1 || followers.size() > 1) {
                // Their order is the store's.
                continue;
            }
            if (record.type == RecordType.PROJECT) {
                atHand.hold(record, projects.of(known.project(record), papers, followers, statements));
            } else {
                List<Identity> followed = List.copyOf(known.projectsOf(record));
                atHand.hold(record, studies.of(known.study(record), followed, papers, statements));
            }
        }
    }

    /** The transaction has failed. */
    void failed() {
        atHand.letGo();
    }
}
