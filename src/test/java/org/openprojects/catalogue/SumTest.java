package org.openprojects.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A sum is exact, however large it gets and in however many pieces it is added up. */
@Tag("no-database")
class SumTest {
    private static final List<BigDecimal> ODD = List.of(
            new BigDecimal("99999999999999999999.9999999999"),
            new BigDecimal("-99999999999999999999"),
            new BigDecimal("0.0000000001"),
            new BigDecimal("92233720368547758.07"));

    private static final List<Long> WHOLE = List.of(Long.MAX_VALUE - 1, -Long.MAX_VALUE, 0L, 1L, -1L, 596_000_000L);

    @Test
    void equals_what_plain_decimals_come_to() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<BigDecimal> added = new ArrayList<>();
            Sum whole = new Sum();
            for (int i = random.nextInt(4); i >= 0; i--) {
                addTo(whole, random, added);
            }

            assertEquals(added.size(), whole.count());
            assertSame(added.stream().reduce(BigDecimal.ZERO, BigDecimal::add), whole.sum(), seed);
            if (!added.isEmpty()) {
                assertSame(Collections.min(added), whole.min(), seed);
                assertSame(Collections.max(added), whole.max(), seed);
            }
        }
    }

    private static void addTo(Sum sum, Random random, List<BigDecimal> added) {
        int whole = random.nextInt(3);
        for (int i = random.nextInt(8); i > 0; i--) {
            if (random.nextInt(3) < whole) {
                long hundredths = random.nextInt(3) == 0 ? random.nextLong() / 2 : WHOLE.get(random.nextInt(6));
                sum.add(hundredths);
                added.add(BigDecimal.valueOf(hundredths, 2));
            } else {
                BigDecimal odd = ODD.get(random.nextInt(ODD.size()));
                sum.add(odd);
                added.add(odd);
            }
        }
    }

    private static void assertSame(BigDecimal expected, BigDecimal found, int seed) {
        assertEquals(0, expected.compareTo(found), () -> "%d: %s, not %s".formatted(seed, found, expected));
    }
}
