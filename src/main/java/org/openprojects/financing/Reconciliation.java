package org.openprojects.financing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openprojects.value.Money;

/**
 * The total cost less its stated parts, held against the rounding of the figures.
 *
 * @param remainder total less parts, exact, in the currency of the total; null when incomplete
 * @param tolerance half the granularity of the total and of each part, added up; null when incomplete
 */
@Schema(description = "The total cost less its stated parts, held against the rounding of the figures.")
public record Reconciliation(
        @Schema(
                description =
                        "`balanced`, to the last digit; `within-rounding`, but for the rounding of the stated figures;"
                                + " `unexplained`, they differ by more; `incomplete`, a part or the total is not stated, or not in"
                                + " one currency.")
        Verdict verdict,

        @Schema(
                description = "Total less parts, exact, in the currency of the total; null when incomplete.",
                nullable = true,
                examples = "530000.00")
        String remainder,

        @Schema(
                description = "Half the granularity of the total and of each part, added up; null when incomplete.",
                nullable = true,
                examples = "10000.00")
        String tolerance) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** @param parts what should add up to the total; null where a part has no amount */
    static Reconciliation of(Money total, List<Money> parts) {
        List<Money> all = new ArrayList<>(parts);
        all.add(total);
        boolean complete = !parts.isEmpty()
                && all.stream().allMatch(Objects::nonNull)
                && all.stream().map(Money::currency).distinct().count() == 1;
        if (!complete) {
            return new Reconciliation(Verdict.INCOMPLETE, null, null);
        }
        BigDecimal remainder = parts.stream().map(Money::amount).reduce(total.amount(), BigDecimal::subtract);
        BigDecimal tolerance = all.stream()
                .map(money -> money.granularity().multiply(HALF))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros();
        BigDecimal shown = tolerance.setScale(Math.max(total.amount().scale(), tolerance.scale()));
        return new Reconciliation(verdict(remainder, tolerance), remainder.toPlainString(), shown.toPlainString());
    }

    private static Verdict verdict(BigDecimal remainder, BigDecimal tolerance) {
        if (remainder.signum() == 0) {
            return Verdict.BALANCED;
        }
        return remainder.abs().compareTo(tolerance) <= 0 ? Verdict.WITHIN_ROUNDING : Verdict.UNEXPLAINED;
    }
}
