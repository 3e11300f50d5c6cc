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
import org.openprojects.catalogue.field.Kind;
import org.openprojects.catalogue.field.SumField;
import org.openprojects.catalogue.field.WordField;
import org.openprojects.catalogue.text.Lexicon;
import org.openprojects.catalogue.text.SearchBox;
import org.openprojects.catalogue.text.Sought;

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
        return meant(question, search -> find(question, search, part, facets));
    }

    Totalled totals(Question question, List<WordField> by, SumField amount) throws IOException {
        return meant(question, search -> totals(question, search, by, amount));
    }

    private interface Look<T> {
        T of(Optional<SearchBox> search) throws IOException;
    }

    /** As it was typed; where that finds nothing, as it was probably meant. */
    private <T extends Answered<T>> T meant(Question question, Look<T> look) throws IOException {
        Optional<SearchBox> search = question.searched();
        T found = look.of(search);
        if (!found.isNothing() || search.isEmpty()) {
            return found;
        }
        Optional<SearchBox> corrected = search.get().corrected(lexicon);
        if (corrected.isEmpty()) {
            return found;
        }
        T second = look.of(corrected);
        return second.isNothing() ? found : second.correctedTo(corrected.get().toString());
    }

    private Totalled totals(Question question, Optional<SearchBox> search, List<WordField> by, SumField amount)
            throws IOException {
        Query query = query(question, search);
        Weight weight = query == null ? null : searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        List<Segment> segments = snapshot.segments(question.kind());
        Summing summing = new Summing(Groups.by(by, segments), amount);
        for (Matches some :
                new Matching(question, Part.nothing(), Set.of(), weight).look(segments, new TotalHitCountCollector())) {
            summing.add(some);
        }
        return new Totalled(summing.totals(), Optional.empty());
    }

    /** Null where nothing is searched for. */
    private Query query(Question question, Optional<SearchBox> search) throws IOException {
        if (search.isEmpty()) {
            return null;
        }
        Sought sought = search.get().sought(lexicon);
        Kind kind = question.kind();
        return searcher.rewrite(kind.stating() == kind ? sought.query() : sought.query(new RowSearch(snapshot, kind)));
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
        Query query = query(question, search);
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
