package org.openprojects.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

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
        RoaringBitmap closed = segment.living().clone();
        Map<String, RoaringBitmap> opened = new HashMap<>();
        for (Filter filter : question.filters()) {
            RoaringBitmap meeting = filter.in(segment);
            if (open.contains(filter.name())) {
                opened.put(filter.name(), meeting);
            } else {
                closed.and(meeting);
            }
        }
        LeafCollector collector = first.getLeafCollector(segment.context());
        if (search == null) {
            Matches matches = matches(segment, closed, opened);
            if (!part.isNothing()) {
                collect(segment, matches.all(), collector);
            }
            return matches;
        }
        return search(segment, closed, opened, collector);
    }

    /** Where the segment is in the order of the question, only as many records as are wanted need be looked at. */
    private void collect(Segment segment, RoaringBitmap rows, LeafCollector collector) throws IOException {
        boolean inOrder = question.isNewestFirst();
        int left = inOrder ? part.offset() + part.limit() + 1 : Integer.MAX_VALUE;
        PeekableIntIterator records = rows.getIntIterator();
        if (inOrder && part.after() != null) {
            records.advanceIfNeeded(Newest.after(part.after(), segment));
        }
        for (; records.hasNext() && left > 0; left--) {
            collector.collect(segment.document(records.next()));
        }
    }

    private Matches search(
            Segment segment, RoaringBitmap closed, Map<String, RoaringBitmap> opened, LeafCollector collector)
            throws IOException {
        RoaringBitmap wanted = closed;
        if (!opened.isEmpty()) {
            wanted = closed.clone();
            opened.values().forEach(wanted::and);
        }
        Finding finding = new Finding(segment, wanted == closed ? null : wanted, collector);
        segment.search(search, closed, finding);
        return matches(segment, finding.found(), opened);
    }

    private static Matches matches(Segment segment, RoaringBitmap closed, Map<String, RoaringBitmap> opened) {
        Map<String, RoaringBitmap> without = new HashMap<>();
        opened.keySet().forEach(left -> {
            RoaringBitmap others = closed.clone();
            opened.forEach((name, meeting) -> {
                if (!name.equals(left)) {
                    others.and(meeting);
                }
            });
            without.put(left, others);
        });
        RoaringBitmap all = closed;
        opened.values().forEach(all::and);
        return new Matches(segment, all, without);
    }

    static ScoreMode scores(Question question) {
        return question.isRanked() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }
}
