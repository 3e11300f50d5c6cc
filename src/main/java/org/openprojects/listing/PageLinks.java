package org.openprojects.listing;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.openprojects.problem.SentParameter;

/** Links each page with its neighbours, in its body and in the `Link` header (RFC 8288), by path and query only. */
@Singleton
class PageLinks {
    private static final Set<String> PLACE = Set.of("limit", "offset");

    @ServerResponseFilter
    void link(ContainerResponseContext response, RoutingContext request) {
        if (response.getEntity() instanceof Page<?> page) {
            String next =
                    hasNext(page) ? at(page.paging().offset() + page.paging().limit(), page, request) : null;
            String prev = page.paging().offset() > 0
                    ? at(Math.max(0, page.paging().offset() - page.paging().limit()), page, request)
                    : null;
            response.setEntity(page.linked(next, prev));
            header(next, "next", response);
            header(prev, "prev", response);
        }
    }

    private static boolean hasNext(Page<?> page) {
        int after = page.paging().offset() + page.paging().limit();
        return after < page.total() && after <= Paging.MAX_OFFSET;
    }

    /** The question as it was, at another offset. */
    private static String at(int offset, Page<?> page, RoutingContext request) {
        Stream<String> kept = SentParameter.read(request.request().query()).stream()
                .filter(parameter -> !PLACE.contains(parameter.name()))
                .map(SentParameter::encoded);
        Stream<String> place = Stream.of("limit=" + page.paging().limit(), "offset=" + offset);
        return request.normalizedPath() + Stream.concat(kept, place).collect(Collectors.joining("&", "?", ""));
    }

    private static void header(String target, String relation, ContainerResponseContext response) {
        if (target != null) {
            response.getHeaders().add(HttpHeaders.LINK, "<%s>; rel=\"%s\"".formatted(target, relation));
        }
    }
}
