package org.openprojects.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexSorter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldComparatorSource;
import org.apache.lucene.search.LeafFieldComparator;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/** The order of ids: they are read for the few records alone that are otherwise equal, where Lucene's own order of texts looks up all. */
final class ById extends FieldComparatorSource {
    static final SortField ORDER = new SortField(Names.ID, new ById()) {
        @Override
        public IndexSorter getIndexSorter() {
            return Order.text(Names.ID, false).getIndexSorter();
        }
    };

    private ById() {}

    static BytesRef id(LeafReader segment, int document) throws IOException {
        BinaryDocValues ids = segment.getBinaryDocValues(Names.ID_BYTES);
        if (ids == null || !ids.advanceExact(document)) {
            throw new IOException("A record without an id.");
        }
        return ids.binaryValue();
    }

    @Override
    public FieldComparator<BytesRef> newComparator(String field, int hits, Pruning pruning, boolean reversed) {
        return new Ids(hits);
    }

    /** Part of what questions are told apart by. */
    @Override
    public String toString() {
        return "id";
    }

    /** A record whose id is read once it is asked for. */
    private static final class Place {
        private final LeafReader segment;
        private final int document;
        private BytesRef id;

        Place(LeafReader segment, int document) {
            this.segment = segment;
            this.document = document;
        }

        BytesRef id() {
            try {
                if (id == null) {
                    id = BytesRef.deepCopyOf(ById.id(segment, document));
                }
                return id;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final class Ids extends FieldComparator<BytesRef> implements LeafFieldComparator {
        private final Place[] places;
        private Place bottom;
        private BytesRef top;
        private LeafReader segment;

        Ids(int hits) {
            places = new Place[hits];
        }

        @Override
        public LeafFieldComparator getLeafComparator(LeafReaderContext context) {
            segment = context.reader();
            return this;
        }

        @Override
        public int compare(int slot, int other) {
            return places[slot].id().compareTo(places[other].id());
        }

        @Override
        public void setTopValue(BytesRef value) {
            top = value;
        }

        @Override
        public BytesRef value(int slot) {
            return places[slot].id();
        }

        @Override
        public void setBottom(int slot) {
            bottom = places[slot];
        }

        @Override
        public int compareBottom(int document) throws IOException {
            return bottom.id().compareTo(id(segment, document));
        }

        @Override
        public int compareTop(int document) throws IOException {
            return top.compareTo(id(segment, document));
        }

        @Override
        public void copy(int slot, int document) {
            places[slot] = new Place(segment, document);
        }

        @Override
        public void setScorer(Scorable scorer) {}
    }
}
