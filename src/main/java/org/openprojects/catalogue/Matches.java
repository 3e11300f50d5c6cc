package org.openprojects.catalogue;

import java.util.Map;
import org.roaringbitmap.RoaringBitmap;

/**
 * The living records of a segment that match a question.
 *
 * @param without for some filters, by name: those that match all the others
 */
record Matches(Segment segment, RoaringBitmap all, Map<String, RoaringBitmap> without) {

    /** Those that count for a filter's own facet. */
    RoaringBitmap leavingOut(String filter) {
        return without.getOrDefault(filter, all);
    }
}
