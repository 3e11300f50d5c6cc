package org.openprojects.listing;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Sends an export piece by piece, as its reader takes it. Meanwhile no thread waits: pieces are made on workers of their
 * own, everything else happens on the connection's event loop. An export that cannot be ended is broken off, so that no
 * reader takes a part of it for the whole.
 */
final class Sending {
    private static final Logger LOG = Logger.getLogger(Sending.class);

    private final Export export;
    private final WorkerExecutor workers;
    private final Duration patience;
    private final Vertx vertx;
    private final Context connection;
    private final HttpServerResponse response;
    private boolean making;
    private boolean waiting;
    private boolean over;
    private long timer = -1;

    Sending(Export export, RoutingContext request, WorkerExecutor workers, Duration patience) {
        this.export = export;
        this.workers = workers;
        this.patience = patience;
        this.vertx = request.vertx();
        this.connection = ((HttpServerRequestInternal) request.request()).context();
        this.response = request.response();
    }

    void start() {
        connection.runOnContext(now -> {
            if (!over) {
                response.setChunked(true);
                response.drainHandler(drained -> goOn());
                make();
            }
        });
    }

    /** Nothing more is sent; the snapshot is let go of as soon as nobody reads it. */
    void stop() {
        connection.runOnContext(now -> {
            boolean first = !over;
            over = true;
            vertx.cancelTimer(timer);
            if (first && !making) {
                export.release();
            }
        });
    }

    private void make() {
        making = true;
        workers.executeBlocking(export::next, false).onComplete(made -> {
            making = false;
            if (over) {
                export.release();
            } else if (made.failed()) {
                LOG.error("An export was broken off", made.cause());
                breakOff();
            } else {
                send(made.result());
            }
        });
    }

    private void send(Buffer piece) {
        if (export.isEnded()) {
            response.end(piece);
            stop();
            return;
        }
        response.write(piece);
        if (response.writeQueueFull()) {
            waiting = true;
            timer = vertx.setTimer(patience.toMillis(), late -> breakOff());
        } else {
            make();
        }
    }

    /** The connection tells so whenever it has room again, waited for or not. */
    private void goOn() {
        if (waiting && !over) {
            waiting = false;
            vertx.cancelTimer(timer);
            make();
        }
    }

    private void breakOff() {
        response.reset();
        stop();
    }
}
