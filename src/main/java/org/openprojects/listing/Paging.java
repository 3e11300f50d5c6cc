package org.openprojects.listing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which part of a list is asked for: `limit` items (1 to 200, else 20) after the first `offset` (0 to 10,000). */
public record Paging(
        @RestQuery
        @DefaultValue("20")
        @Min(1)
        @Max(MAX_LIMIT)
        @Parameter(description = "How many items to give at most.", example = "20")
        int limit,

        @RestQuery
        @DefaultValue("0")
        @Min(0)
        @Max(MAX_OFFSET)
        @Parameter(description = "How many items to leave out before the first one given.", example = "0")
        int offset) {

    public static final int MAX_LIMIT = 200;
    public static final int MAX_OFFSET = 10_000;
}
