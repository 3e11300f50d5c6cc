package org.openprojects;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Pages of any origin may read everything and send nothing along: CORS without credentials. */
@Singleton
class Browsers {
    /** Ahead of all that answers, but behind the headers that are on every answer. */
    private static final int FIRST = -100;

    void install(@Observes Router router) {
        router.options().order(FIRST).handler(Browsers::preflight);
    }

    private static void preflight(RoutingContext request) {
        boolean asked = request.request().headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD)
                && request.request().headers().contains(HttpHeaders.ORIGIN);
        if (!asked) {
            request.next();
            return;
        }
        request.response()
                .setStatusCode(204)
                .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, OPTIONS")
                .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "*")
                .putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400")
                .end();
    }
}
