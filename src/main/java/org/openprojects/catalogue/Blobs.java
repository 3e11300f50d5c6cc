package org.openprojects.catalogue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.openprojects.catalogue.field.Names;

/** What many records show, read in the order in which it is kept and given in the order in which it is wanted. */
enum Blobs {
    ITEMS(Names.ITEM, Names.PAGE) {
        @Override
        byte[] alone(Entry record) {
            return record.item();
        }
    },
    PAGES(Names.PAGE) {
        @Override
        byte[] alone(Entry record) {
            return record.page();
        }
    };

    /** Never an item that is kept apart is passed over for its page: the page is larger, and apart as well. */
    private final List<String> columns;

    Blobs(String... columns) {
        this.columns = List.of(columns);
    }

    abstract byte[] alone(Entry record);

    /** @param records by their numbers in the whole index */
    List<byte[]> of(int[] records, List<LeafReaderContext> segments) throws IOException {
        long[] kept = new long[records.length];
        for (int place = 0; place < records.length; place++) {
            kept[place] = (long) records[place] << Integer.SIZE | place;
        }
        Arrays.sort(kept);
        byte[][] read = new byte[records.length][];
        LeafReaderContext segment = null;
        BinaryDocValues[] open = {};
        for (long one : kept) {
            int record = (int) (one >>> Integer.SIZE);
            if (segment == null || record >= segment.docBase + segment.reader().maxDoc()) {
                segment = segments.get(ReaderUtil.subIndex(record, segments));
                open = open(segment.reader());
            }
            read[(int) one] = read(segment.reader(), open, record - segment.docBase);
        }
        return Arrays.asList(read);
    }

    private BinaryDocValues[] open(LeafReader segment) throws IOException {
        BinaryDocValues[] open = new BinaryDocValues[columns.size()];
        for (int i = 0; i < open.length; i++) {
            open[i] = segment.getBinaryDocValues(columns.get(i));
        }
        return open;
    }

    private byte[] read(LeafReader segment, BinaryDocValues[] open, int record) throws IOException {
        for (BinaryDocValues column : open) {
            if (column != null && column.advanceExact(record)) {
                return Blob.copy(column.binaryValue());
            }
        }
        return alone(new Entry(segment, record));
    }
}
