package org.openprojects.catalogue;

import java.math.BigDecimal;
import org.openprojects.catalogue.field.SumField;

/** Adds amounts up in whole hundredths, and exactly where those do not do. */
final class Sum {
    private long count;
    private long hundredths;
    private long least = Long.MAX_VALUE;
    private long most = Long.MIN_VALUE;
    private BigDecimal more = BigDecimal.ZERO;
    private BigDecimal exactLeast;
    private BigDecimal exactMost;

    void add(long amount) {
        count++;
        least = Math.min(least, amount);
        most = Math.max(most, amount);
        long next = hundredths + amount;
        if (((hundredths ^ next) & (amount ^ next)) < 0) {
            more = more.add(amount(hundredths));
            next = amount;
        }
        hundredths = next;
    }

    void add(BigDecimal amount) {
        count++;
        more = more.add(amount);
        exactLeast = exactLeast == null ? amount : exactLeast.min(amount);
        exactMost = exactMost == null ? amount : exactMost.max(amount);
    }

    long count() {
        return count;
    }

    BigDecimal sum() {
        return more.add(amount(hundredths));
    }

    BigDecimal min() {
        BigDecimal plain = amount(least);
        return least == Long.MAX_VALUE ? exactLeast : exactLeast == null ? plain : plain.min(exactLeast);
    }

    BigDecimal max() {
        BigDecimal plain = amount(most);
        return most == Long.MIN_VALUE ? exactMost : exactMost == null ? plain : plain.max(exactMost);
    }

    private static BigDecimal amount(long hundredths) {
        return BigDecimal.valueOf(hundredths, SumField.DECIMALS);
    }
}
