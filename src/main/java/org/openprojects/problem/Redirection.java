package org.openprojects.problem;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Sending a client elsewhere is no refusal, and names a path only: never the host that the client says we are. */
@Singleton
class Redirection {
    @ServerExceptionMapper
    Response answer(RedirectionException elsewhere) {
        return elsewhere.getResponse();
    }

    @ServerResponseFilter
    void relative(ContainerResponseContext response, HttpServerRequest request) {
        if (response.getHeaders().getFirst(HttpHeaders.LOCATION) instanceof URI location
                && String.valueOf(request.authority()).equals(location.getRawAuthority())) {
            String query = location.getRawQuery() == null ? "" : "?" + location.getRawQuery();
            response.getHeaders().putSingle(HttpHeaders.LOCATION, location.getRawPath() + query);
        }
    }
}
