package org.openprojects.catalogue;

import org.apache.lucene.search.FieldDoc;

/** Which of the records that match are wanted: some from a place on, or after leaving out the first. */
public final class Part {
    private final int limit;
    private final int offset;
    private final FieldDoc after;

    private Part(int limit, int offset, FieldDoc after) {
        this.limit = limit;
        this.offset = offset;
        this.after = after;
    }

    public static Part skipping(int offset, int limit) {
        return new Part(limit, offset, null);
    }

    /** None: it is enough to know which ones match. */
    static Part nothing() {
        return skipping(0, 0);
    }

    boolean isNothing() {
        return limit == 0;
    }

    /** As many as there are. */
    static Part all() {
        return skipping(0, Integer.MAX_VALUE - 1);
    }

    /** @param place where to go on, or null for the start */
    public static Part after(Cursor place, int limit) {
        return new Part(limit, 0, place == null ? null : place.after());
    }

    int limit() {
        return limit;
    }

    int offset() {
        return offset;
    }

    FieldDoc after() {
        return after;
    }
}
