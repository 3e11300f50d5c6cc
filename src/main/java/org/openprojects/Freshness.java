package org.openprojects;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * What does not say itself how long it holds is asked for again each time; refusals and figures of the moment are not
 * kept at all. Who comes at a bad time is told when to come back.
 */
@Singleton
class Freshness {
    private static final Set<HttpMethod> CACHEABLE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(request -> {
            request.addHeadersEndHandler(sent -> complete(request));
            request.next();
        });
    }

    private static void complete(RoutingContext request) {
        MultiMap headers = request.response().headers();
        int status = request.response().getStatusCode();
        if (status == 503 && !headers.contains(HttpHeaders.RETRY_AFTER)) {
            headers.set(HttpHeaders.RETRY_AFTER, "1");
        }
        // The documentation's page claims never to change, but its files have no version in their names.
        boolean silent = !headers.contains(HttpHeaders.CACHE_CONTROL)
                || String.valueOf(headers.get(HttpHeaders.CONTENT_TYPE)).startsWith("text/html");
        if (silent && status >= 400 || request.normalizedPath().startsWith("/q/")) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        } else if (silent && CACHEABLE.contains(request.request().method())) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
    }
}
