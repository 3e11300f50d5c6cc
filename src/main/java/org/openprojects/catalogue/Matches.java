package org.openprojects.catalogue;

import java.util.Map;
import org.apache.lucene.util.FixedBitSet;

/**
 * The living records of a segment that match a question.
 *
 * @param without for some filters, by name: those that match all the others
 */
record Matches(Segment segment, FixedBitSet all, Map<String, FixedBitSet> without) {

    /** Those that count for a filter's own facet. */
    FixedBitSet leavingOut(String filter) {
        return without.getOrDefault(filter, all);
    }
}
