package org.openprojects.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A snapshot that stays open, whatever is written meanwhile, until it is let go of; by then nobody may read it any more. */
public final class Hold implements AutoCloseable {
    private final Snapshots from;
    private final Snapshot snapshot;
    private boolean open = true;

    Hold(Snapshots from) throws IOException {
        this.from = from;
        this.snapshot = from.acquire();
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    @Override
    public synchronized void close() {
        if (open) {
            open = false;
            try {
                from.release(snapshot);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
