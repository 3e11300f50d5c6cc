package org.openprojects.catalogue;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;

/** The last committed state of the catalogue in a server's data folder, also while that server runs. */
public record OpenedCatalogue(Snapshot snapshot) implements Closeable {
    public static OpenedCatalogue in(Path data) throws IOException {
        return new OpenedCatalogue(new Snapshot(
                DirectoryReader.open(FSDirectory.open(data.resolve("catalogue"))), segment -> new SegmentWords()));
    }

    @Override
    public void close() throws IOException {
        snapshot.reader().close();
        snapshot.reader().directory().close();
    }
}
