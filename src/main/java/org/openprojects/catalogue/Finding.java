package org.openprojects.catalogue;

import java.io.IOException;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/** Notes every record that a search finds in a segment, and hands on those that are wanted. */
final class Finding implements LeafCollector {
    private final Segment segment;
    private final RoaringBitmapWriter<RoaringBitmap> found =
            RoaringBitmapWriter.writer().get();
    private final RoaringBitmap wanted;
    private final LeafCollector first;

    /** @param wanted null where all that is found is wanted */
    Finding(Segment segment, RoaringBitmap wanted, LeafCollector first) {
        this.segment = segment;
        this.wanted = wanted;
        this.first = first;
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
        first.setScorer(scorer);
    }

    @Override
    public void collect(int document) throws IOException {
        int record = segment.record(document);
        found.add(record);
        if (wanted == null || wanted.contains(record)) {
            first.collect(document);
        }
    }

    RoaringBitmap found() {
        return found.get();
    }
}
