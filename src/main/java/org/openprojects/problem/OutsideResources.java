package org.openprojects.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpMethod;
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

    private final ProblemWriter problems;
    private final long maxBodySize;

    OutsideResources(
            ProblemWriter problems,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize maxBodySize) {
        this.problems = problems;
        this.maxBodySize = maxBodySize.asLongValue();
    }

    void install(@Observes Router router) {
        for (int status : WITHOUT_ROUTE) {
            router.errorHandler(status, request -> problems.write(request, status));
        }
        // After the headers that are on every answer.
        router.route().order(Integer.MIN_VALUE + 2).handler(this::checkHead);
        router.routeWithRegex(READ_ONLY).order(-50).handler(this::checkMethod);
        // One before last: the last is the framework's own, which answers with a page.
        router.route().order(Integer.MAX_VALUE - 1).failureHandler(this::fail);
    }

    private void checkHead(RoutingContext request) {
        if (!Address.isReadable(request.request())) {
            problems.write(request, 400);
        } else if (Bodies.contentLength(request.request()) > maxBodySize) {
            problems.write(request, 413);
        } else {
            request.next();
        }
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
            problems.write(request, 405);
        }
    }

    private void fail(RoutingContext request) {
        boolean busy = request.failure() instanceof RejectedExecutionException;
        int status = busy ? 503 : request.statusCode() < 400 ? 500 : request.statusCode();
        // Being busy is no fault, and telling of each refusal would make it worse.
        if (status >= 500 && !busy) {
            LOG.errorf(request.failure(), "%d for %s", status, SentPath.of(request.request()));
        }
        problems.write(request, status);
    }
}
