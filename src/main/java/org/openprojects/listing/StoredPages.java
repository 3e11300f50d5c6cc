package org.openprojects.listing;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Links each page of a list that the catalogue does not know with its neighbours. */
@Singleton
class StoredPages {
    @ServerResponseFilter
    void link(ContainerResponseContext response, RoutingContext request) {
        if (response.getEntity() instanceof Page<?> page) {
            PageLinks links = PageLinks.around(page.paging(), page.total(), request);
            response.setEntity(page.linked(links));
            links.header().ifPresent(header -> response.getHeaders().add(HttpHeaders.LINK, header));
        }
    }
}
