package org.openprojects.value;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * From one partial date to another, or open: {@code {"start":"1996","end":"2004"}}, {@code "end":null} when open.
 *
 * @param start never null
 * @param end null when open; it may lie in {@code start} but not wholly before it
 */
@Schema(description = "From one date to another, or open.")
public record YearSpan(
        PartialDate start,

        @Schema(description = "Null while it is open.", nullable = true)
        PartialDate end) {
    /** @throws IllegalArgumentException if there is no start, or the end lies before it */
    public YearSpan {
        if (start == null) {
            throw new IllegalArgumentException("a span needs its start");
        }
        if (end != null && end.last().isBefore(start.first())) {
            throw new IllegalArgumentException("a span must not end before it starts: " + start + " - " + end);
        }
    }
}
