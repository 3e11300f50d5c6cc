package org.openprojects.catalogue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedDocValues;
import org.openprojects.catalogue.field.SumField;
import org.roaringbitmap.BatchIterator;

/** Adds up the amounts of what matches, group by group. */
final class Summing {
    private final Groups groups;
    private final SumField amount;
    private final Sums sums;

    Summing(Groups groups, SumField amount) {
        this.groups = groups;
        this.amount = amount;
        this.sums = new Sums(groups.size());
    }

    void add(Matches matches) throws IOException {
        Segment segment = matches.segment();
        SegmentGroups having = groups.in(segment);
        Amounts amounts = segment.amounts(amount);
        SortedDocValues digits = DocValues.getSorted(segment.reader(), amount.digits());
        int[] records = new int[CodePlaces.BATCH];
        long[] fallingInto = new long[CodePlaces.BATCH];
        long[] adding = new long[CodePlaces.BATCH];
        for (BatchIterator batches = matches.all().getBatchIterator(); batches.hasNext(); ) {
            int read = batches.nextBatch(records);
            having.read(records, read, fallingInto);
            amounts.read(records, read, adding);
            for (int i = 0; i < read; i++) {
                Sum sum = sums.of(fallingInto[i]);
                if (adding[i] != Amounts.NONE) {
                    sum.add(adding[i]);
                } else if (digits.advanceExact(segment.document(records[i]))) {
                    sum.add(new BigDecimal(digits.lookupOrd(digits.ordValue()).utf8ToString()));
                }
            }
        }
    }

    /** In the order of the groups. */
    List<Total> totals() {
        List<Total> totals = new ArrayList<>();
        sums.forEach((group, sum) -> totals.add(new Total(groups, group, sum)));
        return totals;
    }
}
