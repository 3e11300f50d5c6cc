package org.openprojects.seed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openprojects.change.ChangeLog;
import org.openprojects.change.Identity;
import org.openprojects.document.Documents;
import org.openprojects.project.Project;
import org.openprojects.project.Projects;
import org.openprojects.project.Relation;
import org.openprojects.reading.Issue;
import org.openprojects.reading.IssueCode;
import org.openprojects.source.Merged;
import org.openprojects.source.Sources;

/** Finds the projects that others name under "See also", and tells those whose pages change by it. */
@ApplicationScoped
class RelationImport {
    private final Projects projects;
    private final Sources sources;
    private final Documents documents;
    private final ChangeLog changes;

    RelationImport(Projects projects, Sources sources, Documents documents, ChangeLog changes) {
        this.projects = projects;
        this.sources = sources;
        this.documents = documents;
        this.changes = changes;
    }

    /** Looks up the targets of a project's own relations. */
    void resolve(Project project) {
        project.related.forEach(this::resolve);
    }

    /** A title came up, or another one in its place: who names either is looked at again, and who shows it has changed. */
    void titleChanged(Identity identity, String titleKeyBefore) {
        Stream.of(identity.titleKey, titleKeyBefore)
                .distinct()
                .flatMap(key -> projects.waitingFor(key).stream())
                .forEach(this::resolve);
        Stream.of(projects.pointingAt(identity), sources.caseStudiesOf(identity))
                .flatMap(List::stream)
                .forEach(changes::updated);
        documents.of(identity).forEach(document -> changes.updated(document.identity));
    }

    /** What a project's relations in a file still lack. */
    List<Issue> unresolved(Identity identity, String file) {
        Project project = projects.find(identity).orElseThrow();
        Merged merged = Merged.of(sources.of(identity));
        return project.related.stream()
                .filter(relation -> relation.target == null)
                .flatMap(relation -> merged.line("/related/%d/title".formatted(relation.position), file).stream()
                        .map(line -> new Issue(
                                IssueCode.UNRESOLVED_RELATION,
                                "No one project is known yet by the title \"%s\".".formatted(relation.title),
                                line)))
                .toList();
    }

    private void resolve(Relation relation) {
        List<Project> candidates = projects.titled(relation.titleKey).stream()
                .filter(project -> !project.equals(relation.project))
                .toList();
        Identity target = Optional.of(candidates)
                .filter(all -> all.size() == 1)
                .map(all -> all.get(0).identity)
                .orElse(null);
        if (!Objects.equals(target, relation.target)) {
            relation.target = target;
            changes.updated(relation.project.identity);
        }
    }
}
