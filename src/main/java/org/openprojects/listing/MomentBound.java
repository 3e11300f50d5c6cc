package org.openprojects.listing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A moment from which on something counts: the start of a day in UTC, or to the microsecond. */
@Schema(
        description = "A day (UTC) or a moment (RFC 3339).",
        type = SchemaType.STRING,
        pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt].+)?$",
        maxLength = 40,
        examples = "2026-03-10T16:15:50.123456Z")
public record MomentBound(Instant moment) {

    /** @throws IllegalArgumentException with a sentence for the client, for any other text */
    public static MomentBound fromString(String text) {
        try {
            return new MomentBound(
                    text.length() == 10
                            ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "takes a day or a moment such as `2026-03-10` or `2026-03-10T16:15:50Z`, not `%s`".formatted(text),
                    e);
        }
    }

    /** Null for a bound that nobody gave. */
    public static Instant moment(MomentBound bound) {
        return bound == null ? null : bound.moment();
    }
}
