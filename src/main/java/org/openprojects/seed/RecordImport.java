package org.openprojects.seed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openprojects.change.Identity;
import org.openprojects.reading.Issue;
import org.openprojects.reading.ReadRecord;
import org.openprojects.reading.Reading;

/** Takes the records of one text into the store, inside the caller's transaction. */
@ApplicationScoped
class RecordImport {
    private final ProjectImport projects;
    private final CaseStudyImport studies;
    private final RelationImport relations;
    private final Known known;

    RecordImport(ProjectImport projects, CaseStudyImport studies, RelationImport relations, Known known) {
        this.projects = projects;
        this.studies = studies;
        this.relations = relations;
        this.known = known;
    }

    /** Answers what should be known beyond what the reader said: what only the store can tell. */
    List<Issue> take(String file, String sha256, Reading reading) {
        Edition edition = new Edition(file, sha256);
        known.prepare(
                file,
                reading.records(),
                reading.records().stream().map(ReadRecord::place).collect(Collectors.toSet()));
        Map<String, Identity> places = new HashMap<>();
        for (ReadRecord record : reading.projects()) {
            projects.take(edition, record).ifPresent(identity -> places.put(record.place(), identity));
        }
        for (ReadRecord record : reading.caseStudies()) {
            studies.take(edition, record, places.get(record.about()));
        }
        List<Issue> issues = new ArrayList<>(edition.issues());
        places.values().stream().distinct().forEach(identity -> issues.addAll(relations.unresolved(identity, file)));
        return issues;
    }
}
