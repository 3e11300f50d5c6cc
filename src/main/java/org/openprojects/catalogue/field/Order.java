package org.openprojects.catalogue.field;

import org.apache.lucene.search.SortField;

/** Something that lists can be ordered by; records without it come last in either direction. */
public interface Order {
    SortField sort(boolean descending);

    /** The moment of a record's last change. */
    static Order updated() {
        return descending -> number(Names.UPDATED, descending);
    }

    /** How well a record matches what is searched for: falling, the best come first. */
    public static Order relevance() {
        // Lucene's own direction is the best first.
        return descending -> new SortField(null, SortField.Type.SCORE, !descending);
    }

    static SortField number(String name, boolean descending) {
        SortField sort = new SortField(name, SortField.Type.LONG, descending);
        sort.setMissingValue(descending ? Long.MIN_VALUE : Long.MAX_VALUE);
        return sort;
    }

    static SortField text(String name, boolean descending) {
        SortField sort = new SortField(name, SortField.Type.STRING, descending);
        sort.setMissingValue(descending ? SortField.STRING_FIRST : SortField.STRING_LAST);
        return sort;
    }
}
