package org.openprojects.invented;

import java.util.List;
import java.util.Random;

/** Draws that depend on a seed and an index alone, the same on every Java. */
final class Dice {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private final Random random;

    Dice(long seed, long index) {
        this.random = new Random(scattered(scattered(seed) + index * STEP));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Both ends included. */
    int between(int first, int last) {
        return first + below(last - first + 1);
    }

    boolean percent(int chance) {
        return below(100) < chance;
    }

    <T> T pick(List<T> list) {
        return list.get(below(list.size()));
    }

    /** Neighbouring numbers would give {@link Random} neighbouring beginnings. */
    private static long scattered(long number) {
        long bits = (number ^ number >>> 31) * 0xD6E8FEB86659FD93L;
        bits = (bits ^ bits >>> 29) * 0xD6E8FEB86659FD93L;
        return bits ^ bits >>> 32;
    }
}
