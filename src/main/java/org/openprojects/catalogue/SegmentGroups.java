package org.openprojects.catalogue;

import java.util.Arrays;

/**
 * Which groups the records of a segment fall into.
 *
 * @param places of the code that a record has of each field
 * @param shares what each place adds to the number of the group
 */
record SegmentGroups(Numbers[] places, long[][] shares) {
    /** @param count how many of the records, from the first, are meant; no more than {@link CodePlaces#BATCH} */
    void read(int[] records, int count, long[] groups) {
        int[] read = new int[CodePlaces.BATCH];
        Arrays.fill(groups, 0);
        for (int field = 0; field < places.length; field++) {
            places[field].read(records, count, read);
            long[] share = shares[field];
            for (int i = 0; i < count; i++) {
                groups[i] += share[read[i]];
            }
        }
    }
}
