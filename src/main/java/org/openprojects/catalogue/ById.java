package org.openprojects.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexSorter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.FieldComparator;
import org.apache.lucene.search.FieldComparatorSource;
import org.apache.lucene.search.LeafFieldComparator;
import org.apache.lucene.search.Pruning;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.openprojects.catalogue.field.Names;
import org.openprojects.catalogue.field.Order;

/** The order of ids: only those of records from two segments are read, where Lucene's own order of texts looks up all. */
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

    /** A record of one segment, where ids are numbered in their order. */
    private record Place(LeafReader segment, int document, int number) {

        BytesRef id() {
            try {
                return BytesRef.deepCopyOf(ById.id(segment, document));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        int compareTo(Place other) {
            return segment == other.segment ? Integer.compare(number, other.number) : id().compareTo(other.id());
        }
    }

    private static final class Ids extends FieldComparator<BytesRef> implements LeafFieldComparator {
        private final Place[] places;
        private Place bottom;
        private BytesRef top;
        private LeafReader segment;
        private SortedDocValues ids;

        Ids(int hits) {
            places = new Place[hits];
        }

        @Override
        public LeafFieldComparator getLeafComparator(LeafReaderContext context) throws IOException {
            segment = context.reader();
            ids = DocValues.getSorted(segment, Names.ID);
            return this;
        }

        @Override
        public int compare(int slot, int other) {
            return places[slot].compareTo(places[other]);
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
            return bottom.compareTo(place(document));
        }

        @Override
        public int compareTop(int document) throws IOException {
            return top.compareTo(id(segment, document));
        }

        @Override
        public void copy(int slot, int document) throws IOException {
            places[slot] = place(document);
        }

        @Override
        public void setScorer(Scorable scorer) {}

        private Place place(int document) throws IOException {
            ids.advanceExact(document);
            return new Place(segment, document, ids.ordValue());
        }
    }
}
