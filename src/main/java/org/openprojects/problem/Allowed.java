package org.openprojects.problem;

import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** OPTIONS tells the methods of just the path that was asked, as the 405 does. */
@Singleton
class Allowed {
    @ServerRequestFilter(preMatching = true)
    Response options(ContainerRequestContext request) {
        if (!HttpMethod.OPTIONS.equals(request.getMethod())) {
            return null;
        }
        Set<String> methods = Matched.allowedMethods();
        if (methods.isEmpty()) {
            throw new NotFoundException();
        }
        return Response.noContent().allow(methods).build();
    }
}
