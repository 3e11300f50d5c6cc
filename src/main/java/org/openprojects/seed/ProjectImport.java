package org.openprojects.seed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import org.openprojects.change.ChangeLog;
import org.openprojects.change.Identities;
import org.openprojects.change.Identity;
import org.openprojects.change.RecordType;
import org.openprojects.document.Shelf;
import org.openprojects.financing.FinancingView;
import org.openprojects.financing.Reconciliation;
import org.openprojects.financing.Verdict;
import org.openprojects.project.Project;
import org.openprojects.project.Projects;
import org.openprojects.reading.Fact;
import org.openprojects.reading.IssueCode;
import org.openprojects.reading.ReadRecord;
import org.openprojects.source.Merged;
import org.openprojects.vocabulary.Spelling;

/** Finds the project that a place of a text is about, or makes it, and brings it up to date. */
@ApplicationScoped
class ProjectImport {
    private final Projects projects;
    private final Identities identities;
    private final ChangeLog changes;
    private final Known known;
    private final SourceImport statements;
    private final Shelf shelf;
    private final RelationImport relations;

    ProjectImport(
            Projects projects,
            Identities identities,
            ChangeLog changes,
            Known known,
            SourceImport statements,
            Shelf shelf,
            RelationImport relations) {
        this.projects = projects;
        this.identities = identities;
        this.changes = changes;
        this.known = known;
        this.statements = statements;
        this.shelf = shelf;
        this.relations = relations;
    }

    /** Empty for a record that an editor deleted: it stays deleted. */
    Optional<Identity> take(Edition edition, ReadRecord read) {
        Optional<Identity> known = this.known.record(edition.file(), read);
        if (known.isPresent() && known.get().isDeleted()) {
            edition.say(
                    IssueCode.DELETED_RECORD,
                    read.facts().get(0).first(),
                    "The project was deleted here and stays so.");
            return Optional.empty();
        }
        Project project = known.map(this.known::project).orElseGet(() -> created(read));
        bring(project, edition, read);
        return Optional.of(project.identity);
    }

    private Project created(ReadRecord read) {
        String title = title(read);
        String slug = Spelling.slug(title);
        String officialId = value(read, "/projectId", String.class);
        String base = slug.isEmpty() && officialId != null ? Spelling.slug("project " + officialId) : slug;
        Project project = new Project();
        project.identity = identities.register(RecordType.PROJECT, title, Spelling.key(title), base);
        known.created(project.identity);
        return project;
    }

    private void bring(Project project, Edition edition, ReadRecord read) {
        Identity identity = project.identity;
        String before = identity.titleKey;
        String idBefore = project.officialId;
        boolean isNew = project.id == null;
        Merged merged = statements.take(edition, read, identity, null);
        String title = merged.text("/title").orElseThrow();
        boolean renamed = !title.equals(identity.title);
        if (renamed) {
            identities.rename(identity, title, Spelling.key(title));
        }
        changes.updated(identity);
        withholdTakenId(project, merged, edition);
        project.take(merged);
        projects.persist(project);
        known.shelved(identity, shelf.bring(identity, merged, known.shelf(identity)));
        known.brought(project);
        relations.resolve(project);
        if (isNew || renamed) {
            relations.titleChanged(project, before, isNew);
        }
        if (!Objects.equals(idBefore, project.officialId)) {
            relations.idChanged(project, idBefore);
        }
        reportRemainder(project, merged, edition);
    }

    /** An official id belongs to one project; what claims another's stays without. */
    private void withholdTakenId(Project project, Merged merged, Edition edition) {
        merged.text("/projectId")
                .flatMap(known::withOfficialId)
                .filter(other -> !other.equals(project.identity))
                .ifPresent(other -> {
                    edition.say(
                            IssueCode.CONFLICTING_VALUE,
                            merged.line("/projectId", edition.file()).orElse(null),
                            "The official id is that of %s already.".formatted(other));
                    merged.withhold("/projectId");
                });
    }

    private static void reportRemainder(Project project, Merged merged, Edition edition) {
        Reconciliation sum = FinancingView.of(project.financing, null).reconciliation();
        if (sum.verdict() == Verdict.UNEXPLAINED) {
            edition.say(
                    IssueCode.UNEXPLAINED_REMAINDER,
                    merged.line("/financing/totalCost", edition.file()).orElse(null),
                    "The stated parts leave %s of the total unexplained; rounding explains %s at most."
                            .formatted(sum.remainder(), sum.tolerance()));
        }
    }

    private static String title(ReadRecord read) {
        return value(read, "/title", String.class);
    }

    private static <T> T value(ReadRecord read, String path, Class<T> type) {
        return read.fact(path).map(Fact::value).map(type::cast).orElse(null);
    }
}
