package org.openprojects.catalogue;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;

/** The last committed state of the catalogue in a server's data folder, also while that server runs. */
public record OpenedCatalogue(Snapshot snapshot) implements Closeable {
    private static final int PATIENCE = 1_800;

    public static OpenedCatalogue in(Path data) throws IOException {
        return new OpenedCatalogue(new Snapshot(
                DirectoryReader.open(FSDirectory.open(data.resolve("catalogue"))), segment -> new SegmentWords()));
    }

    /** Once the server has brought nearly all records together, which it does when nobody writes; as it is after some minutes. */
    public static OpenedCatalogue tidied(Path data) throws IOException, InterruptedException {
        OpenedCatalogue catalogue = in(data);
        for (int second = 0; second < PATIENCE && !catalogue.isTidy(); second++) {
            catalogue.close();
            Thread.sleep(1_000);
            catalogue = in(data);
        }
        System.out.printf(
                "The catalogue has %d segments.%n",
                catalogue.snapshot.reader().leaves().size());
        return catalogue;
    }

    private boolean isTidy() {
        int largest = snapshot.reader().leaves().stream()
                .mapToInt(segment -> segment.reader().numDocs())
                .max()
                .orElse(0);
        return snapshot.reader().maxDoc() - largest <= snapshot.reader().maxDoc() / Index.SCATTERED;
    }

    @Override
    public void close() throws IOException {
        snapshot.reader().close();
        snapshot.reader().directory().close();
    }
}
