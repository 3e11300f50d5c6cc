package org.openprojects.catalogue;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.openprojects.catalogue.field.Kind;

/** Finds the rows of all records that another query finds; each matches as well as its record does. */
final class RowsOf extends Query {
    private final Query records;
    private final Kind kind;
    private final Snapshot snapshot;

    /** @param kind of the rows */
    RowsOf(Query records, Kind kind, Snapshot snapshot) {
        this.records = records;
        this.kind = kind;
        this.snapshot = snapshot;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = records.rewrite(searcher);
        return rewritten == records ? this : new RowsOf(rewritten, kind, snapshot);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        return new RowWeight(records.createWeight(searcher, mode, boost), mode.needsScores());
    }

    /** What is in a record's text need not be in the row's. */
    @Override
    public void visit(QueryVisitor visitor) {}

    @Override
    public String toString(String field) {
        return "%ss of %s".formatted(kind.word(), records.toString(field));
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other)
                && other instanceof RowsOf that
                && records.equals(that.records)
                && kind == that.kind
                && snapshot == that.snapshot;
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), records, kind);
    }

    private final class RowWeight extends Weight {
        private final Weight found;
        private final boolean scored;

        RowWeight(Weight found, boolean scored) {
            super(RowsOf.this);
            this.found = found;
            this.scored = scored;
        }

        @Override
        public Scorer scorer(LeafReaderContext context) throws IOException {
            Segment ofRecords = snapshot.segments(kind.stating()).get(context.ord);
            Segment ofRows = snapshot.segments(kind).get(context.ord);
            if (ofRows.size() == 0) {
                return null;
            }
            FoundRows rows = new FoundRows(ofRecords, ofRows, scored);
            ofRecords.search(found, rows);
            return new RowScorer(this, rows.all());
        }

        @Override
        public Explanation explain(LeafReaderContext context, int row) throws IOException {
            Scorer scorer = scorer(context);
            return scorer != null && scorer.iterator().advance(row) == row
                    ? Explanation.match(scorer.score(), "as well as its record")
                    : Explanation.noMatch("its record is not found");
        }

        @Override
        public boolean isCacheable(LeafReaderContext context) {
            return false;
        }
    }

    private static final class RowScorer extends Scorer {
        private final FoundRows rows;

        RowScorer(Weight weight, FoundRows rows) {
            super(weight);
            this.rows = rows;
        }

        @Override
        public int docID() {
            return rows.docID();
        }

        @Override
        public DocIdSetIterator iterator() {
            return rows;
        }

        @Override
        public float score() {
            return rows.score();
        }

        @Override
        public float getMaxScore(int upTo) {
            return Float.POSITIVE_INFINITY;
        }
    }
}
