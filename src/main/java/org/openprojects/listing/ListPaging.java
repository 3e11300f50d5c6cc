package org.openprojects.listing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.openprojects.catalogue.Cursor;
import org.openprojects.catalogue.Question;
import org.openprojects.problem.Refusal;

/** Which part of a list of records is asked for: `limit` of them from the start, from a cursor, or after `offset` others. */
public record ListPaging(
        @RestQuery
        @DefaultValue("20")
        @Min(1)
        @Max(Paging.MAX_LIMIT)
        @Parameter(description = "How many items to give at most.", example = "20")
        int limit,

        @RestQuery
        @Size(max = 4000)
        @Parameter(
                description =
                        "Where to go on: taken from `next` of the page before, good for the same question only. Pages"
                                + " that follow cursors neither repeat nor miss a record while others change.")
        String cursor,

        @RestQuery
        @Min(0)
        @Max(Paging.MAX_OFFSET)
        @Parameter(
                description =
                        "How many items to leave out before the first one given; a cursor is better for going through all.",
                example = "0")
        Integer offset) {

    /** @throws RuntimeException a 400 problem, if the start is given twice */
    void check() {
        if (cursor != null && offset != null) {
            throw Refusal.parameter("offset", "cannot stand beside `cursor`: both say where to begin");
        }
    }

    /**
     * Null where no cursor is given.
     *
     * @throws RuntimeException a 400 problem, if it is not one for this question
     */
    Cursor after(Question question) {
        return cursor == null
                ? null
                : Cursor.read(cursor, question)
                        .orElseThrow(() -> Refusal.parameter(
                                "cursor", "is not one that was given for this question; start without it"));
    }
}
