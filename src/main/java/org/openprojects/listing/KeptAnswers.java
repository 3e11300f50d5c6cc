package org.openprojects.listing;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells with each answer out of the catalogue what it may be kept by; to a client that has it, nothing else (304). */
@Singleton
class KeptAnswers {
    @ServerResponseFilter
    void tell(ContainerResponseContext response) {
        if (response.getEntity() instanceof Answer<?> answer) {
            Validator validator = answer.validator();
            MultivaluedMap<String, Object> headers = response.getHeaders();
            headers.putSingle(HttpHeaders.ETAG, validator.tag());
            validator.lastModified().ifPresent(date -> headers.putSingle(HttpHeaders.LAST_MODIFIED, date));
            // Kept by whoever likes, but never shown without asking whether it still holds.
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
            headers.putSingle(HttpHeaders.VARY, answer.representation().vary());
            answer.links().header().ifPresent(links -> headers.putSingle(HttpHeaders.LINK, links));
            if (answer.isUnchanged()) {
                response.setStatus(304);
                response.setEntity(null);
                return;
            }
            answer.representation().headers().forEach(headers::putSingle);
            if (validator.coding() == Coding.GZIP) {
                headers.putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
            }
        }
    }
}
