package org.openprojects.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openprojects.catalogue.field.WordField;
import org.roaringbitmap.RoaringBitmap;

/** How many of the records that match a question, its own filter left out, have each code of a field. */
final class Facet {
    /** How many records can be looked at one by one in the time that a code takes for all in a block of 65,536. */
    private static final long RECORDS = 250;

    /** A block with fewer is not kept as a set of bits, and takes far longer. */
    private static final int BITS = 4096;

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
        Map<String, RoaringBitmap> byCode = matches.segment().byCode(field);
        if (areFew(rows, byCode.size())) {
            CodePlaces places = matches.segment().places(field);
            int[] counted = places.count(rows);
            for (int place = 0; place < counted.length; place++) {
                add(places.code(place), counted[place]);
            }
        } else {
            byCode.forEach((code, having) -> add(code, RoaringBitmap.andCardinality(rows, having)));
        }
    }

    /** Whether it is less work to look at each of them than at those that have each code. */
    private static boolean areFew(RoaringBitmap rows, int codes) {
        if (rows.isEmpty()) {
            return false;
        }
        long blocks = (rows.last() >>> Character.SIZE) - (rows.first() >>> Character.SIZE) + 1;
        return rows.getLongCardinality() < blocks * Math.max(BITS, codes * RECORDS);
    }

    private void add(String code, long count) {
        if (count > 0) {
            counts.merge(code, count, Long::sum);
        }
    }
}
