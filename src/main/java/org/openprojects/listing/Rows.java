package org.openprojects.listing;

import java.io.Closeable;
import java.io.IOException;

/** Writes records one after the other in one format; ended, what was written is whole. */
interface Rows extends Closeable {

    /** @param record its JSON */
    void write(byte[] record) throws IOException;

    /** Hands on whatever can be sent already. */
    void flush() throws IOException;
}
