package org.openprojects.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roaringbitmap.BatchIterator;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/**
 * Which codes of a field each record of a segment has, by their places among all codes: good for looking at many records
 * in one pass.
 *
 * @param first of each record, its only place in most fields
 * @param further by place, the records that have it beside their first
 */
record CodePlaces(List<String> codes, Numbers first, Map<Integer, RoaringBitmap> further) {
    static final int BATCH = 256;

    static CodePlaces of(Map<String, RoaringBitmap> having, int records) {
        List<String> codes = List.copyOf(having.keySet());
        int[] places = new int[records];
        Map<Integer, RoaringBitmap> further = new HashMap<>();
        RoaringBitmap placed = new RoaringBitmap();
        for (int i = 0; i < codes.size(); i++) {
            int place = i;
            RoaringBitmap some = having.get(codes.get(i));
            RoaringBitmap.andNot(some, placed).forEach((IntConsumer) record -> places[record] = place);
            if (RoaringBitmap.intersects(some, placed)) {
                further.put(place, RoaringBitmap.and(some, placed));
            }
            placed.or(some);
        }
        return new CodePlaces(codes, Numbers.of(places, codes.size()), further);
    }

    int size() {
        return codes.size();
    }

    String code(int place) {
        return codes.get(place);
    }

    /** How many of some records have each code, by its place. */
    int[] count(RoaringBitmap rows) {
        int[] counts = new int[size()];
        int[] records = new int[BATCH];
        int[] places = new int[BATCH];
        for (BatchIterator batches = rows.getBatchIterator(); batches.hasNext(); ) {
            int read = batches.nextBatch(records);
            first.read(records, read, places);
            for (int i = 0; i < read; i++) {
                counts[places[i]]++;
            }
        }
        further.forEach((place, having) -> counts[place] += RoaringBitmap.andCardinality(rows, having));
        return counts;
    }
}
