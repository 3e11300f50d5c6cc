package org.openprojects.listing;

import java.io.IOException;
import java.io.OutputStream;

/** One record a line, as JSON: the very bytes that are kept, less what was not asked for. */
record NdjsonRows(Fields fields, OutputStream out) implements Rows {

    @Override
    public void write(byte[] record) throws IOException {
        out.write(fields.cut(record));
        out.write('\n');
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
