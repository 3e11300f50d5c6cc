package org.openprojects.listing;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** Forty-five numbered things, to be paged through. */
@Path("/try/pages")
public class TryPages {
    private static final List<Reference> ALL = IntStream.range(0, 45)
            .mapToObj(n -> new Reference("thing-" + n, "Thing " + n, "/try/things/" + "thing-" + n))
            .toList();

    @GET
    @Operation(hidden = true)
    public Page<Reference> list(@RestQuery String q, @Valid @BeanParam Paging paging) {
        int to = Math.min(paging.offset() + paging.limit(), ALL.size());
        return Page.of(ALL.subList(Math.min(paging.offset(), to), to), ALL.size(), paging);
    }
}
