package org.openprojects.catalogue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.openprojects.catalogue.field.Kind;
import org.openprojects.change.Changes;
import org.openprojects.change.RecordType;

/** Ready once the catalogue has shown all that the store held; tells how far each of the two is. */
@Readiness
@ApplicationScoped
class CatalogueHealth implements HealthCheck {
    private final Catalogue catalogue;
    private final Follower follower;
    private final Changes changes;

    CatalogueHealth(Catalogue catalogue, Follower follower, Changes changes) {
        this.catalogue = catalogue;
        this.follower = follower;
        this.changes = changes;
    }

    @Override
    public HealthCheckResponse call() {
        long shown = catalogue.isOpen()
                ? catalogue.read(snapshot -> Arrays.stream(RecordType.values())
                        .map(Kind::of)
                        .mapToLong(snapshot::count)
                        .sum())
                : 0;
        return QuarkusTransaction.requiringNew()
                .call(() -> HealthCheckResponse.named("catalogue")
                        .status(catalogue.isOpen() && !follower.isFailing())
                        .withData("applied change", follower.applied())
                        .withData("last change of the store", changes.last())
                        .withData("records shown", shown)
                        .build());
    }
}
