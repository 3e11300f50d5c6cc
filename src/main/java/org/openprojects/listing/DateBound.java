package org.openprojects.listing;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openprojects.value.PartialDate;

/** An end of a range of dates: a year, a month or a day, itself included. */
@Schema(
        description = "A year, a month or a day.",
        type = SchemaType.STRING,
        pattern = "^[1-9][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?$",
        maxLength = 10,
        examples = "1996-04-17")
public record DateBound(PartialDate date) {

    /** @throws IllegalArgumentException with a sentence for the client, for any other text */
    public static DateBound fromString(String text) {
        try {
            return new DateBound(PartialDate.parse(text));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "takes a year, month or day such as `1996`, `1996-04` or `1996-04-17`, not `%s`".formatted(text),
                    e);
        }
    }

    /** Null for a bound that nobody gave. */
    public static PartialDate date(DateBound bound) {
        return bound == null ? null : bound.date();
    }
}
