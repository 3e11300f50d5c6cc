package org.openprojects.seed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Consumer;
import org.openprojects.change.ChangeLog;
import org.openprojects.change.Identities;
import org.openprojects.change.Identity;
import org.openprojects.change.RecordType;
import org.openprojects.financing.Financing;
import org.openprojects.financing.FinancingKind;
import org.openprojects.project.Project;
import org.openprojects.project.Projects;
import org.openprojects.value.Money;
import org.openprojects.value.PartialDate;
import org.openprojects.vocabulary.Spelling;

/** Makes, renames, touches and deletes projects that no text tells of, as an editor may; one call, one transaction. */
@ApplicationScoped
class MadeProjects {
    private final Projects projects;
    private final Identities identities;
    private final ChangeLog changes;

    MadeProjects(Projects projects, Identities identities, ChangeLog changes) {
        this.projects = projects;
        this.identities = identities;
        this.changes = changes;
    }

    /** @param number something to be approved by, to start by and to cost */
    String make(String title, int number) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Project project = new Project();
            project.identity =
                    identities.register(RecordType.PROJECT, title, Spelling.key(title), Spelling.slug(title));
            if (number % 4 > 0) {
                project.approvalDate = new PartialDate(1990 + number % 7, number % 2 == 0 ? null : 1, null);
                project.start = new PartialDate(1991 + number % 3, null, null);
                Money cost = new Money(new BigDecimal(number % 5 * 1000 + ".00"), "USD", BigDecimal.ONE, null, false);
                project.financing.add(Financing.of(FinancingKind.TOTAL_COST, 0, null, null, cost));
                project.financing.add(Financing.of(FinancingKind.IFAD, 0, null, null, cost));
            }
            projects.persist(project);
            return project.identity.slug;
        });
    }

    /** @param titles by id */
    void rename(Map<String, String> titles) {
        QuarkusTransaction.requiringNew()
                .run(() -> titles.forEach((id, title) -> identities.rename(stored(id), title, Spelling.key(title))));
    }

    void touch(String id) {
        change(id, changes::updated);
    }

    void delete(String id) {
        change(id, changes::deleted);
    }

    private void change(String id, Consumer<Identity> change) {
        QuarkusTransaction.requiringNew().run(() -> change.accept(stored(id)));
    }

    private Identity stored(String id) {
        return identities.find(RecordType.PROJECT, id).orElseThrow();
    }
}
