package org.openprojects.catalogue;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHitCountCollector;
import org.apache.lucene.search.Weight;
import org.openprojects.catalogue.text.Lexicon;
import org.openprojects.catalogue.text.SearchBox;

/** Finds what matches a question in one snapshot. */
final class Finder {
    private final Snapshot snapshot;
    private final IndexSearcher searcher;
    private final Lexicon lexicon;

    Finder(Snapshot snapshot, IndexSearcher searcher) {
        this.snapshot = snapshot;
        this.searcher = searcher;
        this.lexicon = new Lexicon(searcher.getIndexReader());
    }

    Found find(Question question, Part part, List<WordField> facets) throws IOException {
        Optional<SearchBox> search = question.searched();
        Found found = find(question, search, part, facets);
        if (found.total() > 0 || search.isEmpty()) {
            return found;
        }
        Optional<SearchBox> corrected = search.get().corrected(lexicon);
        if (corrected.isEmpty()) {
            return found;
        }
        Found second = find(question, corrected, part, facets);
        return second.total() == 0 ? found : second.correctedTo(corrected.get().toString());
    }

    List<Total> totals(Question question, List<WordField> by, SumField amount) throws IOException {
        Optional<SearchBox> search = question.searched();
        Query query = search.isEmpty() ? null : searcher.rewrite(search.get().query(lexicon));
        Weight weight = query == null ? null : searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        List<Segment> segments = snapshot.segments(question.kind());
        Summing summing = new Summing(Groups.by(by, segments), amount);
        for (Matches some :
                new Matching(question, Part.nothing(), Set.of(), weight).look(segments, new TotalHitCountCollector())) {
            summing.add(some);
        }
        return summing.totals();
    }

    /**
     * The numbers of all records that match.
     *
     * @param search what was searched for
     */
    int[] ordered(Question question, Optional<Query> search) throws IOException {
        ScoreMode mode = Matching.scores(question);
        Weight weight = search.isEmpty() ? null : searcher.createWeight(search.get(), mode, 1);
        Gathering gathering = new Gathering(mode);
        new Matching(question, Part.all(), Set.of(), weight).look(snapshot.segments(question.kind()), gathering);
        return new RowOrder(snapshot.reader().leaves(), gathering).by(question.sort());
    }

    private Found find(Question question, Optional<SearchBox> search, Part part, List<WordField> facets)
            throws IOException {
        // One more than is wanted tells whether there is a next part.
        TopFieldCollector first = new TopFieldCollectorManager(
                        question.sort(), part.offset() + part.limit() + 1, part.after(), Integer.MAX_VALUE)
                .newCollector();
        Set<String> open = facets.stream().map(WordField::name).collect(Collectors.toSet());
        Query query = search.isEmpty() ? null : searcher.rewrite(search.get().query(lexicon));
        Weight weight = query == null ? null : searcher.createWeight(query, Matching.scores(question), 1);
        List<Matches> matches =
                new Matching(question, part, open, weight).look(snapshot.segments(question.kind()), first);
        ScoreDoc[] rows = first.topDocs().scoreDocs;
        Map<WordField, List<FacetCount>> counted = new LinkedHashMap<>();
        for (WordField facet : facets) {
            counted.put(facet, FacetCounts.of(facet, question, matches, snapshot.labels(facet)));
        }
        return new Found(
                Arrays.stream(rows)
                        .skip(part.offset())
                        .limit(part.limit())
                        .map(this::entry)
                        .toList(),
                matches.stream()
                        .mapToLong(some -> some.all().getLongCardinality())
                        .sum(),
                next(rows, part),
                counted,
                Optional.ofNullable(query),
                Optional.empty());
    }

    private static Optional<Cursor> next(ScoreDoc[] rows, Part part) {
        int to = part.offset() + part.limit();
        return rows.length > to ? Optional.of(new Cursor(((FieldDoc) rows[to - 1]).fields)) : Optional.empty();
    }

    private Entry entry(ScoreDoc row) {
        LeafReaderContext segment = snapshot.reader()
                .leaves()
                .get(ReaderUtil.subIndex(row.doc, snapshot.reader().leaves()));
        return new Entry(segment.reader(), row.doc - segment.docBase);
    }
}
