package org.openprojects.listing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which part of a list of records is asked for: `limit` of them from the start, from a cursor, or after `offset` others. */
public record ListPaging(
        @RestQuery
        @Min(1)
        @Max(Paging.MAX_LIMIT)
        @Parameter(
                description =
                        "How many items to give at most: as JSON 20, if it is not said; in other formats all that there are.",
                example = "20")
        Integer limit,

        @RestQuery
        @Size(max = 4000)
        @Parameter(
                description =
                        "Where to go on: taken from `next` of the page before, good for the same question only. Pages"
                                + " that follow cursors neither repeat nor miss a record while others change.",
                schema =
                        @Schema(
                                type = SchemaType.STRING,
                                maxLength = 4000,
                                pattern = "^[A-Za-z0-9_-]+$",
                                examples = "Eg2aVNBIMtIBAAAAAAAA3X4CADNwcm9q"))
        String cursor,

        @RestQuery
        @Min(0)
        @Max(Paging.MAX_OFFSET)
        @Parameter(
                description =
                        "How many items to leave out before the first one given; a cursor is better for going through all.",
                example = "0")
        Integer offset) {
    private static final int PAGE = 20;

    int pageLimit() {
        return limit == null ? PAGE : limit;
    }
}
