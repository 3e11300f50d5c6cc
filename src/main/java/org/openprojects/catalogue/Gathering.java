package org.openprojects.catalogue;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.ArrayUtil;

/** The numbers of all records that match, rising, and how well each does. */
final class Gathering implements Collector {
    private final ScoreMode mode;
    private int[] records = {};
    private float[] scores = {};
    private int count;

    Gathering(ScoreMode mode) {
        this.mode = mode;
    }

    int[] records() {
        return ArrayUtil.copyOfSubArray(records, 0, count);
    }

    /** Of the record at this place among all. */
    float score(int place) {
        return scores[place];
    }

    @Override
    public ScoreMode scoreMode() {
        return mode;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext segment) {
        return new LeafCollector() {
            private Scorable scorer;

            @Override
            public void setScorer(Scorable scorer) {
                this.scorer = scorer;
            }

            @Override
            public void collect(int record) throws IOException {
                records = ArrayUtil.grow(records, count + 1);
                records[count] = segment.docBase + record;
                if (mode.needsScores()) {
                    scores = ArrayUtil.grow(scores, count + 1);
                    scores[count] = scorer.score();
                }
                count++;
            }
        };
    }
}
