package org.openprojects.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Sums by the number of their group: side by side where there can be few groups, else only those that there are. */
final class Sums {
    private static final int FEW = 1 << 18;

    private final Sum[] few;
    private final Map<Long, Sum> many = new HashMap<>();

    /** @param groups how many there can be */
    Sums(long groups) {
        few = groups <= FEW ? new Sum[(int) groups] : null;
    }

    Sum of(long group) {
        if (few == null) {
            return many.computeIfAbsent(group, unseen -> new Sum());
        }
        Sum sum = few[(int) group];
        if (sum == null) {
            sum = new Sum();
            few[(int) group] = sum;
        }
        return sum;
    }

    /** In the order of their numbers. */
    void forEach(Each each) {
        new TreeMap<>(many).forEach(each::take);
        for (int group = 0; few != null && group < few.length; group++) {
            if (few[group] != null) {
                each.take(group, few[group]);
            }
        }
    }

    interface Each {
        void take(long group, Sum sum);
    }
}
