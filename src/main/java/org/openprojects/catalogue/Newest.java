package org.openprojects.catalogue;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.util.BytesRef;

/** The order that the index itself is in: the newest records first, those without a date last, then by id. */
final class Newest {
    static final Sort FIRST = new Sort(DateField.AGE.sort(true), Order.text(Names.ID, false));

    private Newest() {}

    /** The first record of a segment that comes after a place. */
    static int after(FieldDoc place, LeafReader segment) throws IOException {
        int low = 0;
        int high = segment.maxDoc();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isAfter(middle, place, segment)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static boolean isAfter(int record, FieldDoc place, LeafReader segment) throws IOException {
        int byAge = Long.compare((Long) place.fields[0], age(record, segment));
        if (byAge != 0) {
            return byAge > 0;
        }
        SortedDocValues ids = segment.getSortedDocValues(Names.ID);
        boolean hasId = ids != null && ids.advanceExact(record);
        // What has no id is a tombstone, and those are behind all records of their age.
        return !hasId || ids.lookupOrd(ids.ordValue()).compareTo((BytesRef) place.fields[1]) > 0;
    }

    private static long age(int record, LeafReader segment) throws IOException {
        NumericDocValues ages = segment.getNumericDocValues(DateField.AGE.column());
        return ages != null && ages.advanceExact(record) ? ages.longValue() : Long.MIN_VALUE;
    }
}
