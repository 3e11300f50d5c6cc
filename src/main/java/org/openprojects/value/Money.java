package org.openprojects.value;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An exact amount in one currency that knows how finely it was stated.
 *
 * <p>On the wire: {@code {"amount":"5960000.00","currency":"USD","granularity":"10000","stated":"US$ 5.96
 * million","approximate":false}}. Amount and granularity may come in with any scale, such as that of a numeric(38,10)
 * column: the scale they get here depends on their values alone.
 *
 * @param amount in units, never millions; its scale is the currency's decimals, or the decimals of the granularity if
 *     those are more
 * @param currency a code of {@link Currency}
 * @param granularity what one more in the last printed digit would add, such as 10000 for "5.96 million"; above zero,
 *     without trailing zeros after the point
 * @param stated the source's text, byte for byte; null where there is none
 * @param approximate whether that text says so itself ("about"); a rounded amount is not approximate
 */
@Schema(description = "An exact amount in one currency that knows how finely it was stated.")
public record Money(
        @JsonSerialize(using = PlainDecimal.class)
        @Schema(
                description = "In units, never millions: a decimal string, to be read with an exact decimal type.",
                type = SchemaType.STRING,
                pattern = DECIMAL,
                examples = "5960000.00")
        BigDecimal amount,

        @Schema(description = "ISO 4217; SDR is `XDR`.", pattern = "^[A-Z]{3}$", examples = "USD")
        String currency,

        @JsonSerialize(using = PlainDecimal.class)
        @Schema(
                description = "What one more in the last printed digit would add.",
                type = SchemaType.STRING,
                pattern = DECIMAL,
                examples = "10000")
        BigDecimal granularity,

        @Schema(
                description = "The source's text, byte for byte; null where there is none.",
                nullable = true,
                examples = "US$\u00a05.96\u00a0million")
        String stated,

        @Schema(description = "Whether that text says so itself (\"about\"); a rounded amount is not approximate.")
        boolean approximate) {
    private static final String DECIMAL = "^-?[0-9]{1,20}(\\.[0-9]{1,10})?$";
    private static final int INTEGER_DIGITS = 20;
    private static final int DECIMALS = 10;

    /**
     * @throws IllegalArgumentException if the currency is unknown, a number is missing or more than 20 digits before or
     *     10 after the point, the granularity is not above zero, or the amount is finer than its granularity and its
     *     currency allow
     */
    public Money {
        int decimals = Currency.of(currency)
                .orElseThrow(() -> new IllegalArgumentException("unknown currency: " + currency))
                .decimals();
        granularity = stripped(granularity, "granularity");
        if (granularity.signum() <= 0) {
            throw new IllegalArgumentException("the granularity must be above zero: " + granularity.toPlainString());
        }
        amount = stripped(amount, "amount");
        int scale = Math.max(decimals, granularity.scale());
        if (amount.scale() > scale) {
            throw new IllegalArgumentException("finer than " + currency + " and its granularity allow: " + amount);
        }
        amount = amount.setScale(scale);
    }

    /** Whether the number has at most 20 digits before and 10 after the point, trailing zeros aside. */
    public static boolean canHold(BigDecimal number) {
        if (number.signum() == 0) {
            return true;
        }
        BigDecimal least = number.stripTrailingZeros();
        // In long, as the scale may be near either end of int.
        return least.scale() <= DECIMALS && (long) least.precision() - least.scale() <= INTEGER_DIGITS;
    }

    private static BigDecimal stripped(BigDecimal number, String name) {
        if (number == null) {
            throw new IllegalArgumentException("the " + name + " is missing");
        }
        if (!canHold(number)) {
            throw new IllegalArgumentException("the " + name + " has more than 20 digits before or 10 after the point");
        }
        BigDecimal least = number.stripTrailingZeros();
        return least.scale() < 0 ? least.setScale(0) : least;
    }
}
