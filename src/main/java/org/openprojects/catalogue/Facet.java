package org.openprojects.catalogue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** How many of the records that match a question, its own filter left out, have each code of a field. */
final class Facet {
    /** What one step through a column costs, in words of a bit set. */
    private static final int STEP = 8;

    private final Map<String, Long> counts = new HashMap<>();

    /** By code, {@link WordField#NONE} for those without one; codes of no record are left out. */
    static Map<String, Long> of(WordField field, List<Matches> matches) throws IOException {
        Facet facet = new Facet();
        for (Matches some : matches) {
            facet.count(field, some);
        }
        Long absent = facet.counts.remove(WordField.ABSENT);
        if (absent != null) {
            facet.counts.put(WordField.NONE, absent);
        }
        return facet.counts;
    }

    private void count(WordField field, Matches matches) throws IOException {
        FixedBitSet rows = matches.leavingOut(field.name());
        List<String> codes = matches.segment().codes(field);
        long words = (long) codes.size() * FixedBitSet.bits2words(rows.length());
        if (words <= (long) rows.cardinality() * STEP) {
            for (String code : codes) {
                add(code, FixedBitSet.intersectionCount(rows, matches.segment().having(field, code)));
            }
        } else {
            step(rows, matches.segment().reader().getSortedSetDocValues(field.column()));
        }
    }

    private void step(FixedBitSet rows, SortedSetDocValues column) throws IOException {
        if (column == null) {
            return;
        }
        long[] counted = new long[Math.toIntExact(column.getValueCount())];
        for (int row = Matching.next(rows, 0);
                row != DocIdSetIterator.NO_MORE_DOCS;
                row = Matching.next(rows, row + 1)) {
            if (column.advanceExact(row)) {
                for (int i = 0; i < column.docValueCount(); i++) {
                    counted[Math.toIntExact(column.nextOrd())]++;
                }
            }
        }
        for (int i = 0; i < counted.length; i++) {
            add(column.lookupOrd(i).utf8ToString(), counted[i]);
        }
    }

    private void add(String code, long count) {
        if (count > 0) {
            counts.merge(code, count, Long::sum);
        }
    }
}
