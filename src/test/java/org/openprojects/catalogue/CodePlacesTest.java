package org.openprojects.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** Counting record by record comes to what counting code by code does. */
@Tag("no-database")
class CodePlacesTest {
    private static final int RECORDS = 1_000;

    @Test
    void count_each_code_of_each_record() {
        for (int codes : new int[] {1, 3, 256, 257, 70_000}) {
            Random random = new Random(codes);
            Map<String, RoaringBitmap> having = new LinkedHashMap<>();
            for (int code = 0; code < codes; code++) {
                having.put("code" + code, new RoaringBitmap());
            }
            for (int record = 0; record < RECORDS; record++) {
                for (int several = random.nextInt(3); several >= 0; several--) {
                    having.get("code" + random.nextInt(codes)).add(record);
                }
            }
            RoaringBitmap rows = RoaringBitmap.bitmapOf(
                    random.ints(600, 0, RECORDS).distinct().sorted().toArray());

            CodePlaces places = CodePlaces.of(having, RECORDS);
            int[] counts = places.count(rows);

            assertEquals(codes, counts.length);
            for (int place = 0; place < codes; place++) {
                assertEquals(
                        RoaringBitmap.andCardinality(rows, having.get(places.code(place))),
                        counts[place],
                        "%s of %d".formatted(places.code(place), codes));
            }
        }
    }
}
