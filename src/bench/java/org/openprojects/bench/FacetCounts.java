package org.openprojects.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts the values of five fields over what a query finds. */
final class FacetCounts extends SimpleCollector {
    private static final List<String> FIELDS = List.of("status", "country", "sector", "region", "financingTerms");

    private final Map<String, Map<String, Integer>> counts = new HashMap<>();
    private final SortedSetDocValues[] values = new SortedSetDocValues[FIELDS.size()];
    private final int[][] inSegment = new int[FIELDS.size()][];
    private long total;

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
        for (int field = 0; field < values.length; field++) {
            values[field] = DocValues.getSortedSet(segment.reader(), FIELDS.get(field));
            inSegment[field] = new int[(int) values[field].getValueCount()];
        }
    }

    @Override
    public void collect(int doc) throws IOException {
        total++;
        for (int field = 0; field < values.length; field++) {
            if (values[field].advanceExact(doc)) {
                for (int left = values[field].docValueCount(); left > 0; left--) {
                    inSegment[field][(int) values[field].nextOrd()]++;
                }
            }
        }
    }

    @Override
    public void finish() throws IOException {
        for (int field = 0; field < values.length; field++) {
            Map<String, Integer> sums = counts.computeIfAbsent(FIELDS.get(field), name -> new HashMap<>());
            for (int ord = 0; ord < inSegment[field].length; ord++) {
                sums.merge(values[field].lookupOrd(ord).utf8ToString(), inSegment[field][ord], Integer::sum);
            }
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    long total() {
        return total;
    }
}
