package org.openprojects.catalogue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.openprojects.catalogue.field.Kind;
import org.openprojects.catalogue.field.Names;
import org.openprojects.catalogue.field.SumField;
import org.openprojects.catalogue.field.WordField;
import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.RoaringBitmap;
import org.roaringbitmap.RoaringBitmapWriter;

/** The records of one kind in a part of the index, as one snapshot sees them; they lie next to one another there, and are counted from zero here. */
final class Segment {
    private static final RoaringBitmap NOBODY = new RoaringBitmap();

    private final LeafReaderContext context;
    private final Kind kind;
    private final IndexSearcher searcher;
    private final SegmentWords words;
    private final int from;
    private final int size;
    private volatile RoaringBitmap living;

    Segment(LeafReaderContext context, Kind kind, IndexSearcher searcher, SegmentWords words) throws IOException {
        this.context = context;
        this.kind = kind;
        this.searcher = searcher;
        this.words = words;
        Term ofType = new Term(Names.TYPE, kind.word());
        PostingsEnum records = reader().postings(ofType, PostingsEnum.NONE);
        this.from = records == null ? 0 : records.nextDoc();
        this.size = reader().docFreq(ofType);
    }

    LeafReaderContext context() {
        return context;
    }

    Kind kind() {
        return kind;
    }

    LeafReader reader() {
        return context.reader();
    }

    /** Dead records among them. */
    int size() {
        return size;
    }

    /** By which the whole segment counts a record. */
    int document(int record) {
        return from + record;
    }

    int record(int document) {
        return document - from;
    }

    /** Whether it is one of these records. */
    boolean holds(int document) {
        return document >= from && document < from + size;
    }

    /** @param rows the segment of the entries that the records state */
    RowPlaces places(Segment rows) {
        return words.places(this, rows);
    }

    /** Dead records among them; not to be changed. */
    RoaringBitmap having(WordField field, String word) {
        return words.of(field, this).getOrDefault(WordField.stored(word), NOBODY);
    }

    /** Who has which code, the empty one for having none; dead records among them; not to be changed. */
    Map<String, RoaringBitmap> byCode(WordField field) {
        return words.of(field, this);
    }

    CodePlaces places(WordField field) {
        return words.places(field, this);
    }

    Amounts amounts(SumField field) {
        return words.amounts(field, this);
    }

    /** Looked up when it is asked for first, as most snapshots are asked about few kinds; not to be changed. */
    RoaringBitmap living() {
        if (living == null) {
            living = living(reader().getLiveDocs());
        }
        return living;
    }

    RoaringBitmap matching(Query query) throws IOException {
        Scorer scorer = scorer(query);
        return scorer == null ? new RoaringBitmap() : records(scorer.iterator());
    }

    /** Whether a query finds any record, perhaps a dead one. */
    boolean hasAny(Query query) throws IOException {
        Scorer scorer = size == 0 ? null : scorer(query);
        return scorer != null && holds(scorer.iterator().advance(from));
    }

    private Scorer scorer(Query query) throws IOException {
        return searcher.rewrite(query)
                .createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1)
                .scorer(context);
    }

    /** Those of some documents that are of the kind. */
    RoaringBitmap records(DocIdSetIterator documents) throws IOException {
        RoaringBitmapWriter<RoaringBitmap> records =
                RoaringBitmapWriter.writer().get();
        for (int document = documents.advance(from); document < from + size; document = documents.nextDoc()) {
            records.add(record(document));
        }
        return records.get();
    }

    /** Hands on all that a search finds among some records. */
    void search(Weight search, RoaringBitmap among, LeafCollector collector) throws IOException {
        score(search, documents(among), collector);
    }

    /** Hands on all that a search finds, dead records among them. */
    void search(Weight search, LeafCollector collector) throws IOException {
        score(search, null, collector);
    }

    private void score(Weight search, Bits among, LeafCollector collector) throws IOException {
        BulkScorer scorer = size == 0 ? null : search.bulkScorer(context);
        if (scorer != null) {
            scorer.score(collector, among, from, from + size);
        }
    }

    /** Some records as the whole segment counts them, quick to look up. */
    Bits documents(RoaringBitmap records) {
        long[] words = Arrays.copyOf(BitSetUtil.toLongArray(records), FixedBitSet.bits2words(size));
        FixedBitSet wanted = new FixedBitSet(words, size);
        return new Bits() {
            @Override
            public boolean get(int document) {
                return wanted.get(record(document));
            }

            @Override
            public int length() {
                return reader().maxDoc();
            }
        };
    }

    private RoaringBitmap living(Bits live) {
        RoaringBitmap records = RoaringBitmap.bitmapOfRange(0, size);
        for (int record = 0; live != null && record < size; record++) {
            if (!live.get(document(record))) {
                records.remove(record);
            }
        }
        return records;
    }
}
