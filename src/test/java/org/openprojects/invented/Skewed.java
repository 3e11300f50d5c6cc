package org.openprojects.invented;

import java.util.Arrays;
import java.util.List;

/** Values of which some are drawn more often than others. */
final class Skewed<T> {
    private final List<T> values;
    private final int[] limits;

    Skewed(List<T> values, int... weights) {
        this.values = values;
        this.limits = weights.clone();
        Arrays.parallelPrefix(limits, Integer::sum);
    }

    /** The first most often, the others less and less, by Zipf's law with this exponent. */
    static <T> Skewed<T> falling(double exponent, List<T> values) {
        int[] weights = new int[values.size()];
        Arrays.setAll(weights, rank -> (int) (1_000_000 / StrictMath.pow(rank + 1, exponent)));
        return new Skewed<>(values, weights);
    }

    T draw(Dice dice) {
        int place = Arrays.binarySearch(limits, dice.below(limits[limits.length - 1]));
        return values.get(place < 0 ? -place - 1 : place + 1);
    }
}
