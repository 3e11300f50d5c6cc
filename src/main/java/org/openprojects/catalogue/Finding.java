package org.openprojects.catalogue;

import java.io.IOException;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.Bits;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/** Notes every record that a search finds in a segment, and hands on those that are wanted. */
final class Finding implements LeafCollector {
    private final Segment segment;
    private final RoaringBitmapWriter<RoaringBitmap> found =
            RoaringBitmapWriter.writer().get();
    private final RoaringBitmapWriter<RoaringBitmap> handedOn =
            RoaringBitmapWriter.writer().get();
    private final Bits wanted;
    private final LeafCollector first;

    /** @param wanted null where all that is found is wanted */
    Finding(Segment segment, Bits wanted, LeafCollector first) {
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
        found.add(segment.record(document));
        if (wanted == null) {
            first.collect(document);
        } else if (wanted.get(document)) {
            handedOn.add(segment.record(document));
            first.collect(document);
        }
    }

    RoaringBitmap found() {
        return found.get();
    }

    RoaringBitmap handedOn() {
        return wanted == null ? found() : handedOn.get();
    }
}
