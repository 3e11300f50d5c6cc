package org.openprojects.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
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
import org.openprojects.change.RecordType;
import org.openprojects.vocabulary.Code;
import org.openprojects.vocabulary.CodedWord;
import org.roaringbitmap.RoaringBitmap;

/** The catalogue as it was when one change had been applied and the next had not. */
public final class Snapshot {
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Lexicon lexicon;
    private final Map<Kind, List<Segment>> segments = new EnumMap<>(Kind.class);
    private final Map<WordField, Map<String, CodedWord>> labels = new ConcurrentHashMap<>();
    private final Commit commit;

    Snapshot(DirectoryReader reader, Function<LeafReader, SegmentWords> words) throws IOException {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.lexicon = new Lexicon(reader);
        for (Kind kind : Kind.values()) {
            List<Segment> ofKind = new ArrayList<>();
            for (LeafReaderContext leaf : reader.leaves()) {
                ofKind.add(new Segment(leaf, kind, searcher, words.apply(leaf.reader())));
            }
            segments.put(kind, ofKind);
        }
        this.commit = Commit.of(reader.getIndexCommit().getUserData()).orElseThrow();
    }

    /** The last change that is part of it. */
    public Mark mark() {
        return commit.mark();
    }

    /** Of the renderings that made its bytes. */
    public String revision() {
        return commit.revision();
    }

    /** When it was made: rises with the number of its last change. */
    public Instant at() {
        return commit.at();
    }

    /** Deleted records are found too. */
    public Optional<Entry> entry(RecordType type, String id) {
        return asked(() -> Keys.find(reader, type.href(id)));
    }

    /** @throws RuntimeException a 400 problem, if a filter names a code that there is not */
    public void check(Question question) {
        question.filters().forEach(filter -> filter.check(this));
    }

    /**
     * What a part of the records that match is, with the total and the facets of all of them. Where nothing matches a
     * search, and it may be misspelt, that of the search as it was probably meant.
     *
     * @param facets fields whose codes are to be counted
     */
    public Found find(Question question, Part part, List<WordField> facets) {
        return asked(() -> {
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
            return second.total() == 0
                    ? found
                    : second.correctedTo(corrected.get().toString());
        });
    }

    /** Goes through a part of the records that match, which is that of {@link #find}. */
    public Walk walk(Question question, Part part) {
        return new Walk(this, question, find(question, part, List.of()), false);
    }

    /**
     * What the amounts of all that matches come to, for each group of entries with the same codes; in no order.
     *
     * @param by fields of which each entry has one code at most
     */
    public List<Total> totals(Question question, List<WordField> by, SumField amount) {
        return asked(() -> {
            Optional<SearchBox> search = question.searched();
            Query query =
                    search.isEmpty() ? null : searcher.rewrite(search.get().query(lexicon));
            Weight weight = query == null ? null : searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
            Summing summing = new Summing(by, amount);
            for (Matches some : new Matching(question, Part.nothing(), Set.of(), weight)
                    .look(segments.get(question.kind()), new TotalHitCountCollector())) {
                summing.add(some);
            }
            List<Map<String, CodedWord>> labels = by.stream().map(this::labels).toList();
            return summing.groups().entrySet().stream()
                    .map(group -> total(group.getKey(), labels, group.getValue()))
                    .toList();
        });
    }

    private static Total total(List<String> codes, List<Map<String, CodedWord>> labels, Sum sum) {
        List<CodedWord> group = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            group.add(FacetCounts.word(WordField.shown(codes.get(i)), labels.get(i)));
        }
        return new Total(group, sum.count(), sum.sum(), sum.min(), sum.max());
    }

    /** Goes through a part of the records that match, and then through all that come after it. */
    public Walk walkOn(Question question, Part first) {
        return new Walk(this, question, find(question, first, List.of()), true);
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
        new Matching(question, Part.all(), Set.of(), weight).look(segments.get(question.kind()), gathering);
        return new RowOrder(reader.leaves(), gathering).by(question.sort());
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
        List<Matches> matches = new Matching(question, part, open, weight).look(segments.get(question.kind()), first);
        ScoreDoc[] rows = first.topDocs().scoreDocs;
        Map<WordField, List<FacetCount>> counted = new LinkedHashMap<>();
        for (WordField facet : facets) {
            counted.put(facet, FacetCounts.of(facet, question, matches, labels(facet)));
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

    /** How many living records of a type there are. */
    public long count(Kind kind) {
        return segments.get(kind).stream()
                .mapToLong(segment -> segment.living().getLongCardinality())
                .sum();
    }

    /** The codes of a field and how many records have each. */
    public List<WordUse> uses(WordField field) {
        return labels(field).values().stream()
                .map(word -> new WordUse(word, count(field, word.code())))
                .toList();
    }

    boolean isUsed(WordField field, String code) {
        return segments.get(field.kind()).stream()
                .anyMatch(segment -> RoaringBitmap.intersects(segment.having(field, code), segment.living()));
    }

    /** Those known beforehand, and those that records have. */
    Set<String> codes(WordField field, List<Code> known) {
        Set<String> codes = new TreeSet<>();
        known.forEach(code -> codes.add(code.code()));
        codes.addAll(labels(field).keySet());
        return codes;
    }

    private Map<String, CodedWord> labels(WordField field) {
        return labels.computeIfAbsent(field, unread -> asked(() -> Labels.of(unread, reader)));
    }

    private long count(WordField field, String code) {
        return segments.get(field.kind()).stream()
                .mapToLong(segment -> RoaringBitmap.andCardinality(segment.having(field, code), segment.living()))
                .sum();
    }

    private Entry entry(ScoreDoc row) {
        LeafReaderContext segment = reader.leaves().get(ReaderUtil.subIndex(row.doc, reader.leaves()));
        return new Entry(segment.reader(), row.doc - segment.docBase);
    }

    /** Of a record in the whole index. */
    int number(Entry entry) {
        return reader.leaves().stream()
                .filter(segment -> segment.reader() == entry.segment())
                .mapToInt(segment -> segment.docBase + entry.document())
                .findFirst()
                .orElseThrow();
    }

    DirectoryReader reader() {
        return reader;
    }

    private interface Asking<T> {
        T ask() throws IOException;
    }

    private static <T> T asked(Asking<T> asking) {
        try {
            return asking.ask();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
