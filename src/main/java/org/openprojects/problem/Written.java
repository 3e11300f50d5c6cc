package org.openprojects.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Each refusal that comes out of a resource is written as {@link Problem} says, even one that came without a body. */
@Singleton
class Written {
    private static final MediaType PROBLEM = MediaType.valueOf(Problem.MEDIA_TYPE);

    @ServerResponseFilter
    void write(ContainerResponseContext response, HttpServerRequest request) {
        if (response.getEntity() instanceof HttpProblem worded) {
            write(response, Problem.of(worded));
        } else if (response.getStatus() >= 400 && !response.hasEntity()) {
            write(response, Problem.of(response.getStatus(), SentPath.of(request)));
        }
    }

    private static void write(ContainerResponseContext response, Problem problem) {
        response.setEntity(problem, null, PROBLEM);
    }
}
