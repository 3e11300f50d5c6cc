package org.openprojects.catalogue;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.ArrayUtil;

/** Takes records of a segment that are found, and then goes through their rows, in the order of these. */
final class FoundRows extends DocIdSetIterator implements LeafCollector {
    private final Segment records;
    private final Segment rows;
    private final RowPlaces places;
    private final boolean scored;
    private Scorable scorer;

    /** Of each record its first row, and below that the bits of its score. */
    private long[] found = {};

    private int count;
    private int at = -1;
    private int row = -1;

    FoundRows(Segment records, Segment rows, boolean scored) {
        this.records = records;
        this.rows = rows;
        this.places = records.places(rows);
        this.scored = scored;
    }

    @Override
    public void setScorer(Scorable scorer) {
        this.scorer = scorer;
    }

    @Override
    public void collect(int record) throws IOException {
        int first = places.first(records.record(record));
        if (first != RowPlaces.NONE) {
            found = ArrayUtil.grow(found, count + 1);
            found[count++] = placed(first) | (scored ? Float.floatToIntBits(scorer.score()) : 0);
        }
    }

    private static long placed(int row) {
        return (long) row << Integer.SIZE;
    }

    /** Nothing more is taken. Rows come in nearly the same order as their records. */
    FoundRows all() {
        Arrays.sort(found, 0, count);
        return this;
    }

    /** That of the record. */
    float score() {
        return Float.intBitsToFloat((int) found[at]);
    }

    @Override
    public int docID() {
        return row == NO_MORE_DOCS || row < 0 ? row : rows.document(row);
    }

    @Override
    public int nextDoc() {
        if (at >= 0 && !places.isBeginning(row + 1)) {
            row++;
            return docID();
        }
        return begin(at + 1);
    }

    @Override
    public int advance(int target) {
        int wanted = rows.record(target);
        if (wanted >= places.size()) {
            return begin(count);
        }
        int place = Arrays.binarySearch(found, Math.max(at, 0), count, placed(wanted + 1));
        int last = (place < 0 ? -place - 1 : place) - 1;
        if (last >= 0 && wanted >= first(last) && wanted < places.end(first(last))) {
            at = last;
            row = wanted;
            return docID();
        }
        return begin(last + 1);
    }

    private int begin(int next) {
        at = next;
        row = next < count ? first(next) : NO_MORE_DOCS;
        return docID();
    }

    private int first(int place) {
        return (int) (found[place] >>> Integer.SIZE);
    }

    @Override
    public long cost() {
        return count;
    }
}
