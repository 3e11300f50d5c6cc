package org.openprojects.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * No thread ever waits for a body: one that an operation takes is read whole before anybody works on it, and one that
 * nobody asked for is let go by while the answer is made.
 */
@Singleton
class Bodies {
    private final long maxSize;
    private final BodyHandler taken;

    Bodies(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxSize) {
        this.maxSize = maxSize.asLongValue();
        this.taken = BodyHandler.create(false).setBodyLimit(this.maxSize);
    }

    void install(@Observes Router router) {
        // After the head was checked.
        router.route().order(Integer.MIN_VALUE + 3).handler(this::receive);
        router.route().order(Integer.MIN_VALUE + 4).handler(Bodies::complete);
    }

    /** Where there is no body, the framework would wait for one; a chunked one may be there and empty. */
    private static void complete(RoutingContext request) {
        if (isChunked(request.request()) && request.body().buffer() == null) {
            ((RoutingContextInternal) request).setBody(Buffer.buffer());
        }
        request.next();
    }

    private void receive(RoutingContext request) {
        HttpServerRequest sent = request.request();
        if (isChunked(sent) || contentLength(sent) > 0) {
            if (Matched.takesBody(sent.method(), request.normalizedPath())) {
                taken.handle(request);
                return;
            }
            letGoBy(request);
        }
        request.next();
    }

    /**
     * A chunked one may never end, and the codec hides whether it came with a length as well, which would be an attempt
     * to smuggle a second request in (RFC 9112, 6.1): nothing after it is read.
     */
    private void letGoBy(RoutingContext request) {
        HttpServerRequest sent = request.request();
        HttpServerResponse response = request.response();
        AtomicLong left = new AtomicLong(maxSize);
        if (isChunked(sent)) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            sent.endHandler(whole -> closeIfAnswered(sent, response));
            request.addEndHandler(answered -> {
                if (sent.isEnded() || left.get() < 0) {
                    sent.connection().close();
                }
            });
        }
        sent.handler(part -> {
            if (left.addAndGet(-part.length()) < 0) {
                sent.pause();
                closeIfAnswered(sent, response);
            }
        });
    }

    private static void closeIfAnswered(HttpServerRequest sent, HttpServerResponse response) {
        if (response.ended()) {
            sent.connection().close();
        }
    }

    /** The codec has made sure that it is a number. */
    static long contentLength(HttpServerRequest sent) {
        String length = sent.headers().get(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    private static boolean isChunked(HttpServerRequest sent) {
        return sent.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }
}
