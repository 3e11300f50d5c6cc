package org.openprojects.catalogue;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexSorter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.IntroSorter;
import org.apache.lucene.util.NumericUtils;

/** Brings the numbers of records into the order of a question; for each record it needs a number for each key, and no object. */
final class RowOrder {
    private final List<LeafReaderContext> segments;
    private final Gathering gathered;
    private final int[] records;

    RowOrder(List<LeafReaderContext> segments, Gathering gathered) {
        this.segments = segments;
        this.gathered = gathered;
        this.records = gathered.records();
    }

    int[] by(Sort order) throws IOException {
        SortField[] fields = order.getSort();
        long[][] keys = new long[fields.length][];
        for (int i = 0; i < fields.length; i++) {
            keys[i] = fields[i].getType() == SortField.Type.SCORE ? scores(fields[i]) : values(fields[i]);
        }
        new Rows(records, keys).sort(0, records.length);
        return records;
    }

    /** A higher score comes first by itself. */
    private long[] scores(SortField field) {
        long[] keys = new long[records.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = turned(NumericUtils.floatToSortableInt(gathered.score(i)), !field.getReverse());
        }
        return keys;
    }

    private long[] values(SortField field) throws IOException {
        List<LeafReader> readers =
                segments.stream().map(LeafReaderContext::reader).toList();
        IndexSorter.ComparableProvider[] values = field.getIndexSorter().getComparableProviders(readers);
        long[] keys = new long[records.length];
        for (int i = 0; i < keys.length; i++) {
            int segment = ReaderUtil.subIndex(records[i], segments);
            keys[i] = turned(
                    values[segment].getAsComparableLong(records[i] - segments.get(segment).docBase),
                    field.getReverse());
        }
        return keys;
    }

    /** All bits turned round turn the order round, without an overflow. */
    private static long turned(long key, boolean reverse) {
        return reverse ? ~key : key;
    }

    private static final class Rows extends IntroSorter {
        private final int[] records;
        private final long[][] keys;
        private final long[] pivot;

        Rows(int[] records, long[][] keys) {
            this.records = records;
            this.keys = keys;
            this.pivot = new long[keys.length];
        }

        @Override
        protected void setPivot(int row) {
            for (int i = 0; i < pivot.length; i++) {
                pivot[i] = keys[i][row];
            }
        }

        @Override
        protected int comparePivot(int row) {
            for (int i = 0; i < pivot.length; i++) {
                int order = Long.compare(pivot[i], keys[i][row]);
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        }

        @Override
        protected void swap(int one, int other) {
            int record = records[one];
            records[one] = records[other];
            records[other] = record;
            for (long[] key : keys) {
                long value = key[one];
                key[one] = key[other];
                key[other] = value;
            }
        }
    }
}
