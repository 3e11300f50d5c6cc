package org.openprojects.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.openprojects.catalogue.field.Kind;
import org.openprojects.catalogue.field.SumField;
import org.openprojects.catalogue.field.WordField;
import org.openprojects.change.RecordType;
import org.openprojects.vocabulary.Code;
import org.openprojects.vocabulary.CodedWord;
import org.roaringbitmap.RoaringBitmap;

/** The catalogue as it was when one change had been applied and the next had not. */
public final class Snapshot {
    private final DirectoryReader reader;
    private final Finder finder;
    private final Map<Kind, List<Segment>> segments = new EnumMap<>(Kind.class);
    private final Map<WordField, Map<String, CodedWord>> labels = new ConcurrentHashMap<>();
    private final Commit commit;

    Snapshot(DirectoryReader reader, Function<LeafReader, SegmentWords> words) throws IOException {
        this.reader = reader;
        IndexSearcher searcher = new IndexSearcher(reader);
        this.finder = new Finder(this, searcher);
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
        return asked(() -> finder.find(question, part, facets));
    }

    /**
     * What the amounts of all that matches come to, for each group of entries with the same codes; in the order of
     * their codes. A search that may be misspelt is taken as {@link #find} takes it.
     *
     * @param by fields of which each entry has one code at most
     */
    public Totalled totals(Question question, List<WordField> by, SumField amount) {
        return asked(() -> finder.totals(question, by, amount));
    }

    /** The numbers of all records that match, in the order of the question. */
    int[] ordered(Question question, Optional<Query> search) throws IOException {
        return finder.ordered(question, search);
    }

    /** Goes through a part of the records that match, which is that of {@link #find}. */
    public Walk walk(Question question, Part part) {
        return new Walk(this, question, find(question, part, List.of()), false);
    }

    /** Goes through a part of the records that match, and then through all that come after it. */
    public Walk walkOn(Question question, Part first) {
        return new Walk(this, question, find(question, first, List.of()), true);
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

    /** A code of a field with its label; {@code none} is not stated. */
    public CodedWord word(WordField field, String code) {
        return FacetCounts.word(code, labels(field));
    }

    Map<String, CodedWord> labels(WordField field) {
        return labels.computeIfAbsent(field, unread -> asked(() -> Labels.of(unread, reader)));
    }

    private long count(WordField field, String code) {
        return segments.get(field.kind()).stream()
                .mapToLong(segment -> RoaringBitmap.andCardinality(segment.having(field, code), segment.living()))
                .sum();
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

    List<Segment> segments(Kind kind) {
        return segments.get(kind);
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
