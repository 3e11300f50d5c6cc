package org.openprojects.catalogue;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;
import org.openprojects.catalogue.field.Names;

/** Where in a segment the rows of each record are: side by side, as they are in the order of their ids. */
final class RowPlaces {
    static final int NONE = -1;

    private final int[] first;
    private final FixedBitSet beginnings;
    private final int rows;

    private RowPlaces(int records, int rows) {
        this.first = new int[records];
        this.beginnings = new FixedBitSet(rows);
        this.rows = rows;
        Arrays.fill(first, NONE);
    }

    static RowPlaces of(Segment records, Segment rows) throws IOException {
        RowPlaces places = new RowPlaces(records.size(), rows.size());
        BytesRef all = new BytesRef(records.kind().owner(""));
        TermsEnum owners = records.reader().terms(Names.OWNER).iterator();
        PostingsEnum entries = null;
        boolean more = owners.seekCeil(all) != SeekStatus.END;
        for (; more && StringHelper.startsWith(owners.term(), all); more = owners.next() != null) {
            entries = owners.postings(entries, PostingsEnum.NONE);
            places.add(entries, records, rows);
        }
        return places;
    }

    private void add(PostingsEnum entries, Segment records, Segment rows) throws IOException {
        int record = NONE;
        int row = NONE;
        for (int entry = entries.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = entries.nextDoc()) {
            if (records.holds(entry)) {
                record = records.record(entry);
            } else if (row == NONE && rows.holds(entry)) {
                row = rows.record(entry);
            }
        }
        if (record != NONE) {
            first[record] = row;
        }
        if (row != NONE) {
            beginnings.set(row);
        }
    }

    /** How many rows of all records there are. */
    int size() {
        return rows;
    }

    /** The first row of a record, or {@link #NONE}. */
    int first(int record) {
        return first[record];
    }

    /** Whether the rows of another record begin here, or none are left. */
    boolean isBeginning(int row) {
        return row >= rows || beginnings.get(row);
    }

    /** Where the rows end among which this one is. */
    int end(int row) {
        return row + 1 >= rows ? rows : Math.min(rows, beginnings.nextSetBit(row + 1));
    }
}
