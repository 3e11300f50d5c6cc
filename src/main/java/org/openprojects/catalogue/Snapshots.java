package org.openprojects.catalogue;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.store.Directory;

/** Hands out the latest snapshot, and keeps an earlier one open until its last reader has done. */
final class Snapshots extends ReferenceManager<Snapshot> {
    /** What segments share that one snapshot has in common with the next. */
    private final Map<IndexReader.CacheKey, SegmentWords> words = new ConcurrentHashMap<>();

    /** The latest, and those that somebody still reads. */
    private final Set<Snapshot> open = ConcurrentHashMap.newKeySet();

    Snapshots(Directory directory) throws IOException {
        current = opened(DirectoryReader.open(directory));
    }

    @Override
    protected Snapshot refreshIfNeeded(Snapshot before) throws IOException {
        DirectoryReader newer = DirectoryReader.openIfChanged(before.reader());
        try {
            return newer == null ? null : opened(newer);
        } catch (IOException | RuntimeException e) {
            newer.close();
            throw e;
        }
    }

    @Override
    protected boolean tryIncRef(Snapshot snapshot) {
        return snapshot.reader().tryIncRef();
    }

    @Override
    protected void decRef(Snapshot snapshot) throws IOException {
        snapshot.reader().decRef();
        if (getRefCount(snapshot) == 0) {
            open.remove(snapshot);
        }
    }

    @Override
    protected int getRefCount(Snapshot snapshot) {
        return snapshot.reader().getRefCount();
    }

    /** How many are reading, the latest snapshot or an earlier one. */
    int readers() {
        return open.stream().mapToInt(this::getRefCount).sum() - 1;
    }

    private Snapshot opened(DirectoryReader reader) throws IOException {
        Snapshot snapshot = new Snapshot(reader, this::words);
        open.add(snapshot);
        return snapshot;
    }

    private SegmentWords words(LeafReader segment) {
        IndexReader.CacheHelper core = segment.getCoreCacheHelper();
        return words.computeIfAbsent(core.getKey(), key -> {
            core.addClosedListener(words::remove);
            return new SegmentWords();
        });
    }
}
