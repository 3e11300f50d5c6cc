package org.openprojects.catalogue;

import java.io.IOException;
import java.math.BigInteger;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.openprojects.catalogue.field.SumField;

/** The amounts of the records of a segment in hundredths, in four bytes each where all are multiples of a large enough one. */
interface Amounts {
    /** Stands for an amount that hundredths do not do for, or none. */
    long NONE = Long.MIN_VALUE;

    /**
     * Looks up the amounts of many records at once.
     *
     * @param count how many of the records, from the first, are meant
     * @param into takes their amounts, in the same order
     */
    void read(int[] records, int count, long[] into);

    static Amounts of(SumField field, Segment segment) throws IOException {
        NumericDocValues column = DocValues.getNumeric(segment.reader(), field.column());
        long[] amounts = new long[segment.size()];
        for (int record = 0; record < amounts.length; record++) {
            amounts[record] = column.advanceExact(segment.document(record)) ? column.longValue() : NONE;
        }
        return of(amounts);
    }

    static Amounts of(long[] amounts) {
        long unit = unit(amounts);
        return Arrays.stream(amounts).allMatch(amount -> amount == NONE || Math.abs(amount / unit) < Integer.MAX_VALUE)
                ? multiples(amounts, unit)
                : (records, count, into) -> {
                    for (int i = 0; i < count; i++) {
                        into[i] = amounts[records[i]];
                    }
                };
    }

    /** The largest that all amounts are multiples of. */
    private static long unit(long[] amounts) {
        long unit = 0;
        for (long amount : amounts) {
            if (amount != NONE && (unit == 0 || amount % unit != 0)) {
                unit = BigInteger.valueOf(unit).gcd(BigInteger.valueOf(amount)).longValue();
            }
        }
        return Math.max(unit, 1);
    }

    private static Amounts multiples(long[] amounts, long unit) {
        int[] multiples = new int[amounts.length];
        for (int i = 0; i < amounts.length; i++) {
            multiples[i] = amounts[i] == NONE ? Integer.MIN_VALUE : (int) (amounts[i] / unit);
        }
        return (records, count, into) -> {
            for (int i = 0; i < count; i++) {
                int multiple = multiples[records[i]];
                into[i] = multiple == Integer.MIN_VALUE ? NONE : multiple * unit;
            }
        };
    }
}
