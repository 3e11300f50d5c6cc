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

/** Text is compressed for who asks for it, and caches learn that it comes in several codings. */
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
            request.addHeadersEndHandler(sent -> decide(request));
            request.next();
        });
    }

    private boolean isCompressed(String type) {
        int parameters = type.indexOf(';');
        return compressed.contains(
                parameters < 0 ? type : type.substring(0, parameters).trim());
    }

    private void decide(RoutingContext request) {
        MultiMap headers = request.response().headers();
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        boolean unchanged = request.response().getStatusCode() == 304;
        if (unchanged) {
            headers.remove(HttpHeaders.CONTENT_TYPE);
        }
        boolean several = unchanged || type != null && isCompressed(type);
        if (several && headers.getAll(VARY).stream().noneMatch(vary -> vary.contains(CODING))) {
            headers.add(VARY, CODING);
        }
        // The framework's mark for "leave as it is", which it takes off the answers of resources only.
        boolean marked = headers.contains(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY, true);
        if (marked && (several || request.request().method().equals(HttpMethod.HEAD))) {
            headers.remove(HttpHeaders.CONTENT_ENCODING);
        }
    }
}
