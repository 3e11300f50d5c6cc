package org.openprojects.catalogue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.FixedBitSet;
import org.openprojects.change.RecordType;

/** A part of the index, as one snapshot sees it. */
final class Segment {
    private final LeafReaderContext context;
    private final IndexSearcher searcher;
    private final SegmentWords words;
    private final Map<RecordType, FixedBitSet> living = new ConcurrentHashMap<>();

    Segment(LeafReaderContext context, IndexSearcher searcher, SegmentWords words) {
        this.context = context;
        this.searcher = searcher;
        this.words = words;
    }

    LeafReaderContext context() {
        return context;
    }

    LeafReader reader() {
        return context.reader();
    }

    int size() {
        return reader().maxDoc();
    }

    /** Dead records among them; not to be changed. */
    FixedBitSet having(WordField field, String word) {
        return words.having(field.term(word), reader());
    }

    /** The codes that its records have, the empty one for having none. */
    List<String> codes(WordField field) {
        return words.codes(field, reader());
    }

    /** Not to be changed. */
    FixedBitSet living(RecordType type) {
        return living.computeIfAbsent(type, this::read);
    }

    FixedBitSet matching(Query query) throws IOException {
        FixedBitSet matching = new FixedBitSet(size());
        Scorer scorer = searcher.rewrite(query)
                .createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1)
                .scorer(context);
        if (scorer != null) {
            matching.or(scorer.iterator());
        }
        return matching;
    }

    private FixedBitSet read(RecordType type) {
        FixedBitSet ofType = words.having(new Term(Names.TYPE, type.word()), reader());
        if (reader().getLiveDocs() == null) {
            return ofType;
        }
        FixedBitSet living = FixedBitSet.copyOf(reader().getLiveDocs());
        living.and(ofType);
        return living;
    }
}
