package org.openprojects.listing;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An end of a range of amounts, itself included: exact, in units of the currency. */
@Schema(
        description = "An exact amount in units, never millions.",
        type = SchemaType.STRING,
        pattern = "^-?[0-9]{1,20}(\\.[0-9]{1,10})?$",
        maxLength = 32,
        examples = "5960000.00")
public record AmountBound(BigDecimal amount) {

    /** @throws IllegalArgumentException with a sentence for the client, for any other text */
    public static AmountBound fromString(String text) {
        if (!text.matches("-?[0-9]{1,20}(\\.[0-9]{1,10})?")) {
            throw new IllegalArgumentException("takes a plain decimal such as `5960000.00`, not `%s`".formatted(text));
        }
        return new AmountBound(new BigDecimal(text));
    }

    /** Null for a bound that nobody gave. */
    public static BigDecimal amount(AmountBound bound) {
        return bound == null ? null : bound.amount();
    }
}
