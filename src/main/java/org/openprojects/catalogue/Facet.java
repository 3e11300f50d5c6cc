package org.openprojects.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roaringbitmap.RoaringBitmap;

/** How many of the records that match a question, its own filter left out, have each code of a field. */
final class Facet {
    private final Map<String, Long> counts = new HashMap<>();

    /** By code, {@link WordField#NONE} for those without one; codes of no record are left out. */
    static Map<String, Long> of(WordField field, List<Matches> matches) {
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

    private void count(WordField field, Matches matches) {
        RoaringBitmap rows = matches.leavingOut(field.name());
        matches.segment()
                .byCode(field)
                .forEach((code, having) -> add(code, RoaringBitmap.andCardinality(rows, having)));
    }

    private void add(String code, long count) {
        if (count > 0) {
            counts.merge(code, count, Long::sum);
        }
    }
}
