package org.openprojects.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.openprojects.catalogue.field.Names;

/** A record in a snapshot; of use only while the snapshot is being read. */
public record Entry(LeafReader segment, int document) {

    public String id() {
        try {
            return ById.id(segment, document).utf8ToString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isDeleted() {
        return number(Names.DELETED) != 0;
    }

    /** How many changes the record has had: with the same version and moment it shows the same bytes. */
    public long version() {
        return number(Names.VERSION);
    }

    public Instant updatedAt() {
        return Instant.EPOCH.plus(number(Names.UPDATED), ChronoUnit.MICROS);
    }

    public byte[] page() {
        return bytes(Names.PAGE);
    }

    public byte[] gzippedPage() {
        return bytes(Names.PAGE_GZIP);
    }

    public byte[] item() {
        byte[] item = bytes(Names.ITEM);
        return item == null ? page() : item;
    }

    /** A JSON array. */
    public byte[] part(String name) {
        return bytes(name);
    }

    private byte[] bytes(String name) {
        try {
            return Blob.read(segment, document, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Zero where there is none. */
    private long number(String name) {
        try {
            NumericDocValues column = segment.getNumericDocValues(name);
            return column != null && column.advanceExact(document) ? column.longValue() : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
