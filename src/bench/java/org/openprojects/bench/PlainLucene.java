package org.openprojects.bench;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.openprojects.invented.InventedProjects;

/** The yardstick for questions: Lucene with nothing of our own, up to the bytes of the rows. */
final class PlainLucene implements Closeable {
    private static final int ROWS = 20;
    private static final int EXACT = Integer.MAX_VALUE;
    private static final SortField BY_DATE = new SortField("approvalDate", SortField.Type.LONG, true);

    static {
        BY_DATE.setMissingValue(Long.MIN_VALUE);
    }

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final QueryBuilder words = new QueryBuilder(new EnglishAnalyzer());

    private PlainLucene(DirectoryReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        // Answers are to be worked out each time.
        searcher.setQueryCache(null);
    }

    static PlainLucene over(InventedProjects projects, int count, Path folder) throws IOException {
        FSDirectory directory = FSDirectory.open(folder);
        PlainIndex.write(directory, projects, count);
        return new PlainLucene(DirectoryReader.open(directory));
    }

    Map<Asked, Way> ways() {
        return Map.of(
                Asked.PAGE,
                this::page,
                Asked.SEARCH,
                this::search,
                Asked.FACETS,
                this::facets,
                Asked.TOTALS,
                this::totals);
    }

    private long page(Question question) throws IOException {
        Query query = new BooleanQuery.Builder()
                .add(any("country", question.countries()), Occur.FILTER)
                .add(any("status", question.statuses()), Occur.FILTER)
                .build();
        return answered(searcher.search(query, new TopFieldCollectorManager(new Sort(BY_DATE), ROWS, null, EXACT)));
    }

    private long search(Question question) throws IOException {
        Query query = new BooleanQuery.Builder()
                .add(words.createBooleanQuery("text", String.join(" ", question.words()), Occur.MUST), Occur.MUST)
                .add(any("region", List.of(question.region())), Occur.FILTER)
                .build();
        return answered(searcher.search(query, new TopScoreDocCollectorManager(ROWS, null, EXACT)));
    }

    private long facets(Question question) throws IOException {
        FacetCounts counts = new FacetCounts();
        searcher.search(any("approvalYear", question.years()), counts);
        return counts.total();
    }

    /** The answer is how many sums there are. */
    private long totals(Question question) throws IOException {
        CostSums sums = new CostSums();
        searcher.search(any("status", question.statuses()), sums);
        return sums.groups();
    }

    private long answered(TopDocs found) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        List<LeafReaderContext> segments = reader.leaves();
        for (ScoreDoc hit : found.scoreDocs) {
            LeafReaderContext segment = segments.get(ReaderUtil.subIndex(hit.doc, segments));
            BinaryDocValues rows = segment.reader().getBinaryDocValues("row");
            rows.advanceExact(hit.doc - segment.docBase);
            BytesRef row = rows.binaryValue();
            answer.write(row.bytes, row.offset, row.length);
        }
        answer.writeBytes("\"total\":%d".formatted(found.totalHits.value).getBytes(StandardCharsets.US_ASCII));
        return found.totalHits.value;
    }

    private static Query any(String field, List<String> codes) {
        return new TermInSetQuery(field, codes.stream().map(BytesRef::new).toList());
    }

    @Override
    public void close() throws IOException {
        reader.directory().close();
        reader.close();
    }
}
