package org.openprojects.catalogue;

import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.util.BytesRef;
import org.openprojects.catalogue.field.DateField;
import org.openprojects.catalogue.field.Names;
import org.openprojects.catalogue.field.Order;

/** The order that the index itself is in: type by type, the newest records first, those without a date last, then by id. */
final class Newest {
    static final Sort FIRST =
            new Sort(Order.text(Names.TYPE, false), DateField.AGE.sort(true), Order.text(Names.ID, false));

    private Newest() {}

    /** The first record of a segment that comes after a place. */
    static int after(FieldDoc place, Segment segment) throws IOException {
        int low = 0;
        int high = segment.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isAfter(segment.document(middle), place, segment.reader())) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static boolean isAfter(int document, FieldDoc place, LeafReader segment) throws IOException {
        int byAge = Long.compare((Long) place.fields[0], age(document, segment));
        if (byAge != 0) {
            return byAge > 0;
        }
        return ById.id(segment, document).compareTo((BytesRef) place.fields[1]) > 0;
    }

    private static long age(int document, LeafReader segment) throws IOException {
        NumericDocValues ages = segment.getNumericDocValues(DateField.AGE.column());
        return ages != null && ages.advanceExact(document) ? ages.longValue() : Long.MIN_VALUE;
    }
}
