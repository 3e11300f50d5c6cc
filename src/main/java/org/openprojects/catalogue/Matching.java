package org.openprojects.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/** One look at all that matches a question: which records, how many, and the first of them. */
final class Matching {
    private final Question question;
    private final Part part;
    private final Set<String> open;
    private final Weight search;

    /**
     * @param open filters for which it is to be known what matches without them
     * @param search null where nothing is searched for
     */
    Matching(Question question, Part part, Set<String> open, Weight search) {
        this.question = question;
        this.part = part;
        this.open = open;
        this.search = search;
    }

    /** @param first takes the first records that match, as many as the part needs */
    List<Matches> look(List<Segment> segments, Collector first) throws IOException {
        List<Matches> all = new ArrayList<>();
        for (Segment segment : segments) {
            all.add(look(segment, first));
        }
        return all;
    }

    private Matches look(Segment segment, Collector first) throws IOException {
        FixedBitSet closed = segment.living(question.type()).clone();
        Map<String, FixedBitSet> opened = new HashMap<>();
        for (Filter filter : question.filters()) {
            FixedBitSet meeting = filter.in(segment);
            if (open.contains(filter.name())) {
                opened.put(filter.name(), meeting);
            } else {
                closed.and(meeting);
            }
        }
        LeafCollector collector = first.getLeafCollector(segment.context());
        if (search == null) {
            Matches matches = matches(segment, closed, opened);
            collect(segment, matches.all(), collector);
            return matches;
        }
        return search(segment, closed, opened, collector);
    }

    /** Where the segment is in the order of the question, only as many records as are wanted need be looked at. */
    private void collect(Segment segment, FixedBitSet rows, LeafCollector collector) throws IOException {
        boolean inOrder = question.sort().equals(Newest.FIRST);
        int left = inOrder ? part.offset() + part.limit() + 1 : Integer.MAX_VALUE;
        int from = inOrder && part.after() != null ? Newest.after(part.after(), segment.reader()) : 0;
        for (int row = next(rows, from);
                row != DocIdSetIterator.NO_MORE_DOCS && left > 0;
                row = next(rows, row + 1), left--) {
            collector.collect(row);
        }
    }

    private Matches search(
            Segment segment, FixedBitSet closed, Map<String, FixedBitSet> opened, LeafCollector collector)
            throws IOException {
        FixedBitSet found = new FixedBitSet(segment.size());
        FixedBitSet wanted = closed.clone();
        opened.values().forEach(wanted::and);
        BulkScorer scorer = search.bulkScorer(segment.context());
        if (scorer != null) {
            scorer.score(new Finding(found, wanted, collector), closed);
        }
        return matches(segment, found, opened);
    }

    private static Matches matches(Segment segment, FixedBitSet closed, Map<String, FixedBitSet> opened) {
        Map<String, FixedBitSet> without = new HashMap<>();
        opened.keySet().forEach(left -> {
            FixedBitSet others = closed.clone();
            opened.forEach((name, meeting) -> {
                if (!name.equals(left)) {
                    others.and(meeting);
                }
            });
            without.put(left, others);
        });
        FixedBitSet all = closed;
        opened.values().forEach(all::and);
        return new Matches(segment, all, without);
    }

    static int next(FixedBitSet rows, int from) {
        return from >= rows.length() ? DocIdSetIterator.NO_MORE_DOCS : rows.nextSetBit(from);
    }

    static ScoreMode scores(Question question) {
        return question.isRanked() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }
}
