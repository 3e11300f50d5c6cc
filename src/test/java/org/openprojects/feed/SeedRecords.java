package org.openprojects.feed;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.openprojects.catalogue.Mark;
import org.openprojects.change.ChangeEntry;
import org.openprojects.change.ChangeLog;
import org.openprojects.change.Changes;
import org.openprojects.change.Identities;
import org.openprojects.change.RecordType;

/** Changes records of the seed, as an editor may; one call, one transaction. */
@ApplicationScoped
class SeedRecords {
    static final String PROJECT = "rural-small-and-microenterprise-promotion-project";
    static final String CASE_STUDY = "the-rural-apprenticeship-training-programme";

    private final Identities identities;
    private final ChangeLog log;
    private final Changes changes;

    SeedRecords(Identities identities, ChangeLog log, Changes changes) {
        this.identities = identities;
        this.log = log;
        this.changes = changes;
    }

    /** The server reads them beside its first answers. */
    void await() throws InterruptedException {
        for (int i = 0; i < 300 && given().get("/q/health/ready").statusCode() != 200; i++) {
            Thread.sleep(100);
        }
        given().get("/q/health/ready").then().statusCode(200);
    }

    /** The change that it was. */
    ChangeEntry touch(RecordType type, String id) {
        QuarkusTransaction.requiringNew()
                .run(() -> log.updated(identities.find(type, id).orElseThrow()));
        return QuarkusTransaction.requiringNew().call(() -> changes.findById(changes.last()));
    }

    ChangeEntry touch() {
        return touch(RecordType.PROJECT, PROJECT);
    }

    /** The last change there is. */
    Mark last() {
        return QuarkusTransaction.requiringNew().call(() -> Mark.of(changes.findById(changes.last())));
    }
}
