package org.openprojects.catalogue;

import java.io.IOException;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.util.FixedBitSet;

/** Notes every record that a search finds in a segment, and hands on those that are wanted. */
final class Finding implements LeafCollector {
    private final FixedBitSet found;
    private final FixedBitSet wanted;
    private final LeafCollector first;

    Finding(FixedBitSet found, FixedBitSet wanted, LeafCollector first) {
        this.found = found;
        this.wanted = wanted;
        this.first = first;
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
        first.setScorer(scorer);
    }

    @Override
    public void collect(int record) throws IOException {
        found.set(record);
        if (wanted.get(record)) {
            first.collect(record);
        }
    }
}
