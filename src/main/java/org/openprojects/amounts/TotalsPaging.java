package org.openprojects.amounts;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.openprojects.listing.Paging;

/** Which part of the totals is asked for: there may be nearly as many as there are amounts, and all can be reached. */
record TotalsPaging(
        @RestQuery
        @DefaultValue("200")
        @Min(1)
        @Max(Paging.MAX_LIMIT)
        @Parameter(description = "How many rows to give at most.", example = "200")
        int limit,

        @RestQuery
        @DefaultValue("0")
        @Min(0)
        @Max(FURTHEST)
        @Parameter(description = "How many rows to leave out before the first one given.", example = "0")
        int offset) {
    private static final int FURTHEST = 100_000_000;

    Paging paging() {
        return new Paging(limit, offset);
    }
}
