package org.openprojects.listing;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.util.List;
import org.openprojects.catalogue.Walk;

/** Rows of one snapshot, made piece by piece; by one thread at a time. */
final class Export {
    private static final int ROWS_AT_ONCE = 50;

    private final Walk walk;
    private final boolean whole;
    private final Rows rows;
    private final Chunk chunk;
    private final Runnable release;
    private boolean begun;
    private boolean ended;

    /**
     * @param whole whether the rows are made of whole records or of what lists show
     * @param rows write into the chunk
     * @param release called once, when nothing is read any more
     */
    Export(Walk walk, boolean whole, Rows rows, Chunk chunk, Runnable release) {
        this.walk = walk;
        this.whole = whole;
        this.rows = rows;
        this.chunk = chunk;
        this.release = release;
    }

    /** The next piece, the first one as soon as there is anything; empty at the end. */
    Buffer next() throws IOException {
        while (!ended && !chunk.isEnough()) {
            List<byte[]> records = whole ? walk.pages(ROWS_AT_ONCE) : walk.items(ROWS_AT_ONCE);
            for (byte[] record : records) {
                rows.write(record);
            }
            if (records.isEmpty()) {
                rows.close();
                ended = true;
            } else if (!begun) {
                begun = true;
                rows.flush();
                break;
            }
        }
        return chunk.take();
    }

    boolean isEnded() {
        return ended;
    }

    void release() {
        release.run();
    }
}
