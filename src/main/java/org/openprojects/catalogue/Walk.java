package org.openprojects.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/**
 * Records that match a question, some at a time in its order; by one thread at a time.
 *
 * <p>The first part comes from one look for it alone, so that it is there at once. Only who goes on has all of them put in
 * order, which takes four bytes a record from then on.
 */
public final class Walk {
    private final Snapshot snapshot;
    private final Question question;
    private final Found first;
    private int[] records;
    private int next;
    private boolean ordered;

    Walk(Snapshot snapshot, Question question, Found first, boolean goesOn) {
        this.snapshot = snapshot;
        this.question = question;
        this.first = first;
        this.records = first.entries().stream().mapToInt(snapshot::number).toArray();
        this.ordered = !goesOn || first.next().isEmpty();
    }

    /** What the first part is. */
    public Found first() {
        return first;
    }

    /** The next records as lists show them; at the end none. */
    public List<byte[]> items(int most) {
        return read(Blobs.ITEMS, most);
    }

    /** The next records, whole; at the end none. */
    public List<byte[]> pages(int most) {
        return read(Blobs.PAGES, most);
    }

    private List<byte[]> read(Blobs blobs, int most) {
        try {
            if (next == records.length && !ordered) {
                orderAll();
            }
            int from = next;
            next = Math.min(records.length, from + most);
            return blobs.of(
                    Arrays.copyOfRange(records, from, next), snapshot.reader().leaves());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void orderAll() throws IOException {
        int last = records[records.length - 1];
        records = snapshot.ordered(question, first.search());
        ordered = true;
        next = 0;
        while (records[next] != last) {
            next++;
        }
        next++;
    }
}
