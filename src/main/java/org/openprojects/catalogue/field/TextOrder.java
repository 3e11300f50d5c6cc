package org.openprojects.catalogue.field;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/** A text that the records of a type are ordered by, code point by code point, as far as its first 2,000 bytes. */
public record TextOrder(Kind kind, String name) implements Order {
    /** In bytes: a cursor holds the value, and stands in an address. */
    private static final int LONGEST = 2_000;

    public void put(Document document, String text) {
        BytesRef bytes = new BytesRef(text);
        bytes.length = Math.min(bytes.length, LONGEST);
        document.add(new SortedDocValuesField(column(), bytes));
    }

    @Override
    public SortField sort(boolean descending) {
        return Order.text(column(), descending);
    }

    /** Finds the texts that begin so, by looking at each: for what other filters have left. */
    public Query beginning(String begun) {
        return SortedDocValuesField.newSlowRangeQuery(
                column(),
                new BytesRef(begun),
                new BytesRef(begun + Character.toString(Character.MAX_CODE_POINT)),
                true,
                true);
    }

    private String column() {
        return kind.column(name);
    }
}
