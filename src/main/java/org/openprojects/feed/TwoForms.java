package org.openprojects.feed;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Caches learn that the feed comes as pages and as a stream. */
@Singleton
class TwoForms {
    void install(@Observes Router router) {
        // Ahead of the framework, so that it has written its own headers by then.
        router.route(ChangeResource.PATH).order(Integer.MIN_VALUE).handler(request -> {
            request.addHeadersEndHandler(sent -> request.response().headers().add("Vary", "Accept"));
            request.next();
        });
    }
}
