package org.openprojects.catalogue;

import java.io.IOException;
import org.apache.lucene.search.Query;
import org.roaringbitmap.RoaringBitmap;

/** A condition that is looked up anew for each question. */
record QueryFilter(String name, Query query) implements Filter {
    @Override
    public RoaringBitmap in(Segment segment) throws IOException {
        return segment.matching(query);
    }
}
