package org.openprojects.seed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.openprojects.casestudy.CaseStudies;
import org.openprojects.casestudy.CaseStudy;
import org.openprojects.change.ChangeLog;
import org.openprojects.change.Identities;
import org.openprojects.change.Identity;
import org.openprojects.change.RecordType;
import org.openprojects.reading.Fact;
import org.openprojects.reading.IssueCode;
import org.openprojects.reading.ReadRecord;
import org.openprojects.source.Merged;
import org.openprojects.vocabulary.Spelling;

/** Finds the case study that a place of a text holds, or makes it, and brings it up to date. */
@ApplicationScoped
class CaseStudyImport {
    private final CaseStudies studies;
    private final Identities identities;
    private final ChangeLog changes;
    private final Known known;
    private final SourceImport statements;

    CaseStudyImport(
            CaseStudies studies, Identities identities, ChangeLog changes, Known known, SourceImport statements) {
        this.studies = studies;
        this.identities = identities;
        this.changes = changes;
        this.known = known;
        this.statements = statements;
    }

    /** @param about the project that it follows in the text, or null */
    void take(Edition edition, ReadRecord read, Identity about) {
        Optional<Identity> known = this.known.record(edition.file(), read);
        if (known.isPresent() && known.get().isDeleted()) {
            edition.say(
                    IssueCode.DELETED_RECORD,
                    read.facts().get(0).first(),
                    "The case study was deleted here and stays so.");
            return;
        }
        CaseStudy study = known.map(this.known::study).orElseGet(() -> created(read));
        bring(study, edition, read, about);
    }

    private void bring(CaseStudy study, Edition edition, ReadRecord read, Identity about) {
        Identity identity = study.identity;
        Set<Identity> before = new LinkedHashSet<>(known.projectsOf(identity));
        Merged merged = statements.take(edition, read, identity, about);
        String title = merged.text("/title").orElseThrow();
        boolean renamed = !title.equals(identity.title);
        if (renamed) {
            identities.rename(identity, title, Spelling.key(title));
        }
        changes.updated(identity);
        study.take(merged);
        studies.persist(study);
        known.brought(study);
        Set<Identity> after = new LinkedHashSet<>(known.projectsOf(identity));
        showIn(before, after, renamed);
        showIn(after, before, renamed);
    }

    /** A project's page shows its case studies: it changes with what it shows. */
    private void showIn(Set<Identity> projects, Set<Identity> others, boolean renamed) {
        projects.stream()
                .filter(project -> renamed || !others.contains(project))
                .forEach(changes::updated);
    }

    private CaseStudy created(ReadRecord read) {
        CaseStudy study = new CaseStudy();
        String title = title(read);
        study.identity = identities.register(RecordType.CASE_STUDY, title, Spelling.key(title), Spelling.slug(title));
        known.created(study.identity);
        return study;
    }

    private static String title(ReadRecord read) {
        return read.fact("/title").map(Fact::value).map(String.class::cast).orElseThrow();
    }
}
