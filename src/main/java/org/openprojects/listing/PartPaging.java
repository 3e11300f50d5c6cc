package org.openprojects.listing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which part of one record's own list is asked for: all of it in one answer, unless it has more than 200 items. */
public record PartPaging(
        @RestQuery
        @DefaultValue("200")
        @Min(1)
        @Max(Paging.MAX_LIMIT)
        @Parameter(description = "How many items to give at most.", example = "200")
        int limit,

        @RestQuery
        @DefaultValue("0")
        @Min(0)
        @Max(Paging.MAX_OFFSET)
        @Parameter(description = "How many items to leave out before the first one given.", example = "0")
        int offset) {

    Paging paging() {
        return new Paging(limit, offset);
    }
}
