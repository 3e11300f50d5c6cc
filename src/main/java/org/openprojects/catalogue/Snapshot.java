package org.openprojects.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.openprojects.change.RecordType;
import org.openprojects.vocabulary.Code;

/** The catalogue as it was when one change had been applied and the next had not. */
public final class Snapshot {
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final Commit commit;

    Snapshot(DirectoryReader reader) throws IOException {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
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

    /** The first of the records that match, after leaving out some. */
    public Found find(Question question, int limit, int offset) {
        return find(question, limit, offset, null);
    }

    /** The records that match and come after a place, or all from the start for null. */
    public Found find(Question question, int limit, Cursor after) {
        return find(question, limit, 0, after == null ? null : after.after());
    }

    private Found find(Question question, int limit, int offset, FieldDoc after) {
        // One more than is wanted tells whether there is a next part.
        var collector = new TopFieldCollectorManager(question.sort(), offset + limit + 1, after, Integer.MAX_VALUE);
        TopFieldDocs found = asked(() -> searcher.search(question.query(this), collector));
        ScoreDoc[] rows = found.scoreDocs;
        List<Entry> entries =
                Arrays.stream(rows).skip(offset).limit(limit).map(this::entry).toList();
        boolean more = rows.length > offset + limit;
        Optional<Cursor> next =
                more ? Optional.of(new Cursor(((FieldDoc) rows[offset + limit - 1]).fields)) : Optional.empty();
        return new Found(entries, found.totalHits.value, next);
    }

    /** How many living records of a type there are. */
    public long count(RecordType type) {
        return asked(() -> searcher.count(Question.about(type).query(this)));
    }

    /** The codes of a field and how many records have each. */
    public List<WordUse> uses(WordField field) {
        return asked(() -> WordUse.count(reader, field));
    }

    /** @throws RuntimeException a 400 problem, if a filter names a code that there is not */
    public void check(Question question) {
        question.query(this);
    }

    boolean isUsed(Term term) {
        return asked(() -> searcher.count(new TermQuery(term)) > 0);
    }

    /** Those known beforehand, and those that records have. */
    Set<String> codes(WordField field, List<Code> known) {
        Set<String> codes = new TreeSet<>();
        known.forEach(code -> codes.add(code.code()));
        WordUse.labels(reader, field).forEach(word -> codes.add(word.code()));
        return codes;
    }

    private Entry entry(ScoreDoc row) {
        LeafReaderContext segment = reader.leaves().get(ReaderUtil.subIndex(row.doc, reader.leaves()));
        return new Entry(segment.reader(), row.doc - segment.docBase);
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
