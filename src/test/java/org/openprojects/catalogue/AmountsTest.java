package org.openprojects.catalogue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Amounts are read as they were put, however few bytes they are kept in. */
@Tag("no-database")
class AmountsTest {
    private static final List<Long> STEPS = List.of(0L, 1L, 100L, 2_500_000L, 1L << 40);

    private static final List<Long> EDGES =
            List.of(Amounts.NONE, Long.MAX_VALUE - 1, -Long.MAX_VALUE + 1, 0L, (long) Integer.MAX_VALUE, 7L);

    @Test
    void are_those_of_the_records_asked_for() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            long step = STEPS.get(random.nextInt(STEPS.size()));
            int odd = random.nextInt(4);
            long[] put = random.longs(1 + random.nextInt(20), -Integer.MAX_VALUE, Integer.MAX_VALUE)
                    .map(times -> random.nextInt(10) < odd ? EDGES.get(random.nextInt(EDGES.size())) : times * step)
                    .toArray();
            int[] records = IntStream.range(0, put.length)
                    .filter(record -> record % 3 != 1)
                    .toArray();

            long[] read = new long[put.length];
            Amounts.of(put.clone()).read(records, records.length, read);

            assertArrayEquals(
                    Arrays.stream(records).mapToLong(record -> put[record]).toArray(),
                    Arrays.copyOf(read, records.length),
                    "seed " + seed);
        }
    }
}
