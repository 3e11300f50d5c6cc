package org.openprojects.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.openprojects.catalogue.field.WordField;

/**
 * A part of the records that a question matches, in its order.
 *
 * @param total all that match
 * @param next where the part after this one begins; empty after the last
 * @param facets of the fields that were asked for, in their order
 * @param search what was searched for, if anything was
 * @param corrected the words that were searched for in the place of those that nothing has
 */
public record Found(
        List<Entry> entries,
        long total,
        Optional<Cursor> next,
        Map<WordField, List<FacetCount>> facets,
        Optional<Query> search,
        Optional<String> corrected)
        implements Answered<Found> {

    @Override
    public boolean isNothing() {
        return total == 0;
    }

    @Override
    public Found correctedTo(String typed) {
        return new Found(entries, total, next, facets, search, Optional.of(typed));
    }
}
