package org.openprojects.catalogue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
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
            RoaringBitmap all = among(closed, opened.values());
            if (!part.isNothing()) {
                collect(segment, all, collector);
            }
            return new Matches(segment, all, without(closed, opened));
        }
        Bits wanted = opened.isEmpty() ? null : segment.documents(among(closed, opened.values()));
        Finding finding = new Finding(segment, wanted, collector);
        segment.search(search, closed, finding);
        return new Matches(segment, finding.handedOn(), without(finding.found(), opened));
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

    private static Map<String, RoaringBitmap> without(RoaringBitmap closed, Map<String, RoaringBitmap> opened) {
        Map<String, RoaringBitmap> without = new HashMap<>();
        opened.keySet().forEach(left -> {
            Map<String, RoaringBitmap> others = new HashMap<>(opened);
            others.remove(left);
            without.put(left, among(closed, others.values()));
        });
        return without;
    }

    private static RoaringBitmap among(RoaringBitmap some, Collection<RoaringBitmap> others) {
        RoaringBitmap among = some;
        for (RoaringBitmap other : others) {
            among = RoaringBitmap.and(among, other);
        }
        return among;
    }

    static ScoreMode scores(Question question) {
        return question.isRanked() ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }
}
