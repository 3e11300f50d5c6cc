package org.openprojects.seed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openprojects.change.ChangeLog;
import org.openprojects.change.Identity;
import org.openprojects.project.Project;
import org.openprojects.project.Projects;
import org.openprojects.project.Relation;
import org.openprojects.reading.Issue;
import org.openprojects.reading.IssueCode;
import org.openprojects.source.Merged;
import org.openprojects.source.Sources;

/** Finds the projects that others name as related, and tells those whose pages change by it. */
@ApplicationScoped
class RelationImport {
    private final Projects projects;
    private final Sources sources;
    private final Known known;
    private final Waiting waiting;
    private final ChangeLog changes;

    RelationImport(Projects projects, Sources sources, Known known, Waiting waiting, ChangeLog changes) {
        this.projects = projects;
        this.sources = sources;
        this.known = known;
        this.waiting = waiting;
        this.changes = changes;
    }

    /** Looks up the targets of a project's own relations. */
    void resolve(Project project) {
        waiting.add(project.related);
        project.related.forEach(this::resolve);
    }

    /** A title came up, or another one in its place: who names either is looked at again, and who shows it has changed. */
    void titleChanged(Project project, String titleKeyBefore, boolean isNew) {
        Identity identity = project.identity;
        Stream.of(identity.titleKey, titleKeyBefore)
                .distinct()
                .flatMap(key -> waiting.forTitle(key).stream())
                .forEach(this::resolve);
        if (!isNew) {
            Stream.of(projects.pointingAt(identity), sources.caseStudiesOf(identity))
                    .flatMap(List::stream)
                    .forEach(changes::updated);
            known.shelf(identity).forEach(document -> changes.updated(document.identity));
        }
    }

    /** An id came up, or another one in its place. */
    void idChanged(Project project, String idBefore) {
        Stream.of(Optional.ofNullable(project.officialId), Optional.ofNullable(idBefore))
                .flatMap(Optional::stream)
                .distinct()
                .flatMap(id -> waiting.forOfficialId(id).stream())
                .forEach(this::resolve);
    }

    /** What a project's relations in a file still lack. */
    List<Issue> unresolved(Identity identity, String file) {
        List<Relation> open = known.project(identity).related.stream()
                .filter(relation -> relation.target == null)
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        Merged merged = Merged.of(known.statements(identity));
        return open.stream()
                .flatMap(relation -> Stream.of("title", "projectId")
                        .flatMap(member ->
                                merged.line("/related/%d/%s".formatted(relation.position, member), file).stream())
                        .limit(1)
                        .map(line -> new Issue(IssueCode.UNRESOLVED_RELATION, sentence(relation), line)))
                .toList();
    }

    private static String sentence(Relation relation) {
        return relation.officialId != null
                ? "No project is known yet by the official id %s.".formatted(relation.officialId)
                : "No one project is known yet by the title \"%s\".".formatted(relation.title);
    }

    private void resolve(Relation relation) {
        Identity target = relation.officialId == null ? byTitle(relation) : byOfficialId(relation);
        if (!Objects.equals(target, relation.target)) {
            relation.target = target;
            changes.updated(relation.project.identity);
        }
    }

    private Identity byOfficialId(Relation relation) {
        return known.withOfficialId(relation.officialId)
                .filter(identity -> !identity.isDeleted() && !identity.equals(relation.project.identity))
                .orElse(null);
    }

    private Identity byTitle(Relation relation) {
        return Optional.of(known.titled(relation.titleKey).stream()
                        .filter(identity -> !identity.equals(relation.project.identity))
                        .toList())
                .filter(all -> all.size() == 1)
                .map(all -> all.get(0))
                .orElse(null);
    }
}
