package org.openprojects;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Caches learn which answers come in several codings, whichever of them this client got. */
@Singleton
class Compression {
    private static final String CODING = "Accept-Encoding";
    private static final String VARY = "Vary";

    private final Set<String> compressed;

    Compression(@ConfigProperty(name = "quarkus.http.compress-media-types") Set<String> compressed) {
        this.compressed = compressed;
    }

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(request -> {
            request.addHeadersEndHandler(sent -> {
                vary(request);
                dropIdentity(request);
            });
            request.next();
        });
    }

    private void vary(RoutingContext request) {
        MultiMap headers = request.response().headers();
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        boolean may = type == null
                ? request.response().getStatusCode() == 304
                : compressed.contains(type.split(";", 2)[0].trim());
        if (may && headers.getAll(VARY).stream().noneMatch(vary -> vary.contains(CODING))) {
            headers.add(VARY, CODING);
        }
    }

    /** The framework marks what it does not compress, and leaves its mark on answers without a body. */
    private static void dropIdentity(RoutingContext request) {
        MultiMap headers = request.response().headers();
        boolean bodiless = request.request().method().equals(HttpMethod.HEAD);
        if (bodiless && headers.contains(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY, true)) {
            headers.remove(HttpHeaders.CONTENT_ENCODING);
        }
    }
}
