package org.openprojects.catalogue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;

/** Bytes of a record, kept where they are read without decompression unless they are large. */
final class Blob {
    /** Each reader of a column makes room for its longest value, so that long ones are kept elsewhere. */
    private static final int LARGE = 32 * 1024;

    /** A field is of one kind in all records. */
    private static final String APART = ".apart";

    private Blob() {}

    static void put(Document document, String name, byte[] bytes) {
        document.add(bytes.length < LARGE ? new BinaryDocValuesField(name, new BytesRef(bytes)) : apart(name, bytes));
    }

    static StoredField apart(String name, byte[] bytes) {
        return new StoredField(name + APART, bytes);
    }

    /** Null where the record has no such bytes. */
    static byte[] read(LeafReader segment, int document, String name) throws IOException {
        BinaryDocValues column = segment.getBinaryDocValues(name);
        if (column != null && column.advanceExact(document)) {
            return copy(column.binaryValue());
        }
        BytesRef large =
                segment.storedFields().document(document, Set.of(name + APART)).getBinaryValue(name + APART);
        return large == null ? null : copy(large);
    }

    static byte[] copy(BytesRef bytes) {
        return Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
    }
}
