package org.openprojects.financing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openprojects.value.Money;

/** A remainder is held against how finely each of the figures was stated. */
@Tag("no-database")
class ReconciliationTest {
    private static final BigDecimal MILLION = BigDecimal.TEN.pow(6);

    /** In millions, as pages have them: the total, and its parts. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "88.73 | 25.69 37.50 21.08 4.46 | balanced | 0.00 | 25000.00",
                "88.73 | 25.69 37.5 21.08 4.46 | balanced | 0.00 | 70000.00",
                "15.77 | 14.71 1.05 | within-rounding | 10000.00 | 15000.00",
                "15.75 | 14.71 1.05 | within-rounding | -10000.00 | 15000.00",
                "15.78 | 14.71 1.05 | unexplained | 20000.00 | 15000.00",
                "18.32 | 10.12 6.79 | unexplained | 1410000.00 | 15000.00",
                "5.96 | 5.43 | unexplained | 530000.00 | 10000.00",
                "6 | 5.4 | unexplained | 600000.00 | 550000.00",
                "6 | 5.5 | within-rounding | 500000.00 | 550000.00",
                "0.000001 | 0.000001 | balanced | 0.00 | 1.00",
            })
    void a_verdict_is_given_by_the_figures_and_their_grains(
            String total, String parts, String verdict, String remainder, String tolerance) {
        Reconciliation told = Reconciliation.of(
                millions(total),
                Arrays.stream(parts.split(" "))
                        .map(ReconciliationTest::millions)
                        .toList());

        assertEquals(verdict, told.verdict().word());
        assertEquals(remainder, told.remainder());
        assertEquals(tolerance, told.tolerance());
    }

    @Test
    void what_is_not_stated_or_in_another_currency_leaves_it_open() {
        Money one = millions("1.00");
        Money euro = new Money(MILLION, "EUR", BigDecimal.ONE, null, false);
        Reconciliation open = new Reconciliation(Verdict.INCOMPLETE, null, null);

        assertEquals(open, Reconciliation.of(null, List.of(one)));
        assertEquals(open, Reconciliation.of(one, List.of()));
        assertEquals(open, Reconciliation.of(one, Arrays.asList(one, null)));
        assertEquals(open, Reconciliation.of(one, List.of(euro)));
    }

    private static Money millions(String figure) {
        BigDecimal printed = new BigDecimal(figure);
        return new Money(printed.multiply(MILLION), "USD", printed.ulp().multiply(MILLION), null, false);
    }
}
