package org.openprojects.listing;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;

/** Rows of one snapshot, made piece by piece; by one thread at a time. */
final class Export {
    private static final int FIRST_ROWS = 8;
    private static final int MOST_ROWS = 100;

    private final IntFunction<List<byte[]>> records;
    private final Rows rows;
    private final Chunk chunk;
    private final Runnable release;
    private int atOnce = FIRST_ROWS;
    private boolean begun;
    private boolean ended;

    /**
     * @param records gives the next ones, not more than are asked for; at the end none
     * @param rows write into the chunk
     * @param release called once, when nothing is read any more
     */
    Export(IntFunction<List<byte[]>> records, Rows rows, Chunk chunk, Runnable release) {
        this.records = records;
        this.rows = rows;
        this.chunk = chunk;
        this.release = release;
    }

    /** The next piece, the first one as soon as there is anything; empty at the end. */
    Buffer next() throws IOException {
        while (!ended && !chunk.isEnough()) {
            List<byte[]> some = records.apply(atOnce);
            int largest = 1;
            for (byte[] record : some) {
                rows.write(record);
                largest = Math.max(largest, record.length);
            }
            // The larger they are, the fewer are in memory together.
            atOnce = Math.max(1, Math.min(MOST_ROWS, Chunk.ENOUGH / largest));
            if (some.isEmpty()) {
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
