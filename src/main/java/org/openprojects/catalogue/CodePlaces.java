package org.openprojects.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/** Which code of a field each record of a segment has: a number for each, good for adding up many in one pass. */
record CodePlaces(List<String> codes, int[] places) {

    static CodePlaces of(Map<String, RoaringBitmap> having, int records) {
        List<String> codes = new ArrayList<>(having.keySet());
        int[] places = new int[records];
        for (int i = 0; i < codes.size(); i++) {
            int place = i;
            having.get(codes.get(i)).forEach((IntConsumer) record -> places[record] = place);
        }
        return new CodePlaces(codes, places);
    }

    int size() {
        return codes.size();
    }

    int of(int record) {
        return places[record];
    }

    String code(int place) {
        return codes.get(place);
    }
}
