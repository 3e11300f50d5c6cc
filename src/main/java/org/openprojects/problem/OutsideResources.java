package org.openprojects.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Refuses what no resource gets to see: paths beside them, broken addresses, failures on the way. */
@Singleton
class OutsideResources {
    private static final Logger LOG = Logger.getLogger(OutsideResources.class);
    private static final int[] WITHOUT_ROUTE = {400, 404, 405, 406, 413, 414, 415};

    private static final String READ_ONLY =
            "/(?:openapi(?:\\.(?:json|ya?ml))?|swagger-ui(?:/.*)?|q/metrics|q/health(?:/.*)?)";
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String ALLOWED = "GET, HEAD, OPTIONS";

    private final ObjectMapper json;
    private final long maxBodySize;

    OutsideResources(
            ObjectMapper json, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBodySize) {
        this.json = json;
        this.maxBodySize = maxBodySize.asLongValue();
    }

    void install(@Observes Router router) {
        for (int status : WITHOUT_ROUTE) {
            router.errorHandler(status, request -> refuse(request, status));
        }
        // After the headers that are on every answer.
        router.route().order(Integer.MIN_VALUE + 2).handler(this::checkHead);
        router.routeWithRegex(READ_ONLY).order(-50).handler(this::checkMethod);
        // One before last: the last is the framework's own, which answers with a page.
        router.route().order(Integer.MAX_VALUE - 1).failureHandler(this::fail);
    }

    private void checkHead(RoutingContext request) {
        if (!Address.isReadable(request.request())) {
            refuse(request, 400);
        } else if (contentLength(request) > maxBodySize) {
            refuse(request, 413);
        } else {
            request.next();
        }
    }

    /** The codec has made sure that it is a number. */
    private static long contentLength(RoutingContext request) {
        String length = request.request().getHeader("Content-Length");
        return length == null ? 0 : Long.parseLong(length);
    }

    /** The framework's own endpoints would take any method for GET. */
    private void checkMethod(RoutingContext request) {
        HttpMethod method = request.request().method();
        if (READING.contains(method)) {
            request.next();
            return;
        }
        request.response().putHeader("Allow", ALLOWED);
        if (method.equals(HttpMethod.OPTIONS)) {
            request.response().setStatusCode(204).end();
        } else {
            refuse(request, 405);
        }
    }

    private void fail(RoutingContext request) {
        boolean busy = request.failure() instanceof RejectedExecutionException;
        int status = busy ? 503 : request.statusCode() < 400 ? 500 : request.statusCode();
        if (status >= 500) {
            LOG.errorf(request.failure(), "%d for %s", status, SentPath.of(request.request()));
        }
        refuse(request, status);
    }

    private void refuse(RoutingContext request, int status) {
        HttpServerResponse response = request.response();
        if (response.ended()) {
            return;
        }
        if (response.headWritten()) {
            // Half an answer must not pass for a whole one.
            response.reset();
            return;
        }
        if (status == 413) {
            // The rest of the body is still to come.
            response.putHeader("Connection", "close");
        }
        response.setStatusCode(status)
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("X-Content-Type-Options", "nosniff");
        response.end(written(Problem.of(status, SentPath.of(request.request()))));
    }

    private String written(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
