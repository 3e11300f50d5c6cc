package org.openprojects.catalogue;

import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.store.Directory;

/** Hands out the latest snapshot, and keeps an earlier one open until its last reader has done. */
final class Snapshots extends ReferenceManager<Snapshot> {
    Snapshots(Directory directory) throws IOException {
        current = new Snapshot(DirectoryReader.open(directory));
    }

    @Override
    protected Snapshot refreshIfNeeded(Snapshot before) throws IOException {
        DirectoryReader newer = DirectoryReader.openIfChanged(before.reader());
        return newer == null ? null : new Snapshot(newer);
    }

    @Override
    protected boolean tryIncRef(Snapshot snapshot) {
        return snapshot.reader().tryIncRef();
    }

    @Override
    protected void decRef(Snapshot snapshot) throws IOException {
        snapshot.reader().decRef();
    }

    @Override
    protected int getRefCount(Snapshot snapshot) {
        return snapshot.reader().getRefCount();
    }
}
