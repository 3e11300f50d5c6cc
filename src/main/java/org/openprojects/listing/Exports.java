package org.openprojects.listing;

import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ServiceUnavailableException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.openprojects.catalogue.Catalogue;
import org.openprojects.catalogue.Hold;
import org.openprojects.catalogue.Snapshot;
import org.openprojects.catalogue.Walk;
import org.openprojects.problem.Refusal;

/** Answers with rows of one snapshot, which stays open until they are sent; only so many of such answers at once. */
@ApplicationScoped
class Exports {
    private static final long RETRY_SECONDS = 10;
    private static final int WORKERS = Runtime.getRuntime().availableProcessors();

    private final Catalogue catalogue;
    private final RoutingContext request;
    private final Clock clock;
    private final Semaphore free;
    private final WorkerExecutor workers;
    private final Duration patience;

    Exports(Catalogue catalogue, RoutingContext request, Clock clock, Vertx vertx, ExportSettings settings) {
        this.catalogue = catalogue;
        this.request = request;
        this.clock = clock;
        this.free = new Semaphore(settings.atOnce());
        this.workers = vertx.createSharedWorkerExecutor("exports", WORKERS);
        this.patience = settings.patience();
    }

    /** @throws RuntimeException a 503 problem, if as many are being sent as there may be */
    <T> Answer<T> rows(ListExport asked) {
        if (request.request().version() == HttpVersion.HTTP_1_0) {
            throw Refusal.tooOldHttp("In HTTP/1.0 nobody could tell a part of an export from the whole: use HTTP/1.1.");
        }
        Hold hold = catalogue.hold();
        Sending sending = null;
        try {
            Snapshot snapshot = hold.snapshot();
            asked.check(snapshot);
            Validator validator = asked.validator(snapshot, request.request(), clock.instant());
            if (new Conditions(request.request()).areMetBy(validator)) {
                return Answer.<T>unchanged(validator).as(Representation.JSON);
            }
            if (request.request().method() == HttpMethod.HEAD) {
                return answer(asked, asked.walk(snapshot), snapshot, validator, null);
            }
            if (!free.tryAcquire()) {
                throw new ServiceUnavailableException(
                        "Too many exports are being sent just now; try again in a moment.", RETRY_SECONDS);
            }
            try {
                Walk walk = asked.walk(snapshot);
                sending = sending(asked.export(walk, validator.coding(), request, () -> release(hold)));
                return answer(asked, walk, snapshot, validator, sending);
            } finally {
                if (sending == null) {
                    free.release();
                }
            }
        } finally {
            if (sending == null) {
                hold.close();
            }
        }
    }

    private <T> Answer<T> answer(ListExport asked, Walk walk, Snapshot snapshot, Validator validator, Sending sending) {
        return Answer.rows(
                validator,
                asked.links(walk, request),
                asked.representation(snapshot, walk, request).sentBy(sending));
    }

    private void release(Hold hold) {
        hold.close();
        free.release();
    }

    /** Comes to its end with the answer, whatever becomes of that. */
    private Sending sending(Export export) {
        Sending sending = new Sending(export, request, workers, patience);
        request.addEndHandler(ended -> sending.stop());
        if (request.response().closed()) {
            sending.stop();
        }
        return sending;
    }
}
