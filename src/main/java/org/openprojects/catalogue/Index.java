package org.openprojects.catalogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.openprojects.catalogue.field.Names;

/** The files of the catalogue, as one thread writes them: what is not committed is not there. */
final class Index implements Closeable {
    /** Raised whenever records are kept in another way, whatever is kept of them. */
    static final int LAYOUT = 6;

    private static final int BUFFER_MEGABYTES = 64;

    /** Each so-many-th record may lie apart from the others. */
    static final int SCATTERED = 10;

    private final Directory directory;
    private final IndexWriter writer;
    private Commit last;

    private Index(Directory directory, IndexWriter writer, Commit last) {
        this.directory = directory;
        this.writer = writer;
        this.last = last;
    }

    /** What the index in a folder says of itself; empty if there is none, or none whose every byte is sound. */
    static Optional<Commit> inspect(Path folder) {
        try (Directory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext segment : reader.leaves()) {
                segment.reader().checkIntegrity();
            }
            return Commit.of(reader.getIndexCommit().getUserData());
        } catch (IOException | RuntimeException e) {
            // Damage shows in many ways, and each has the same remedy.
            return Optional.empty();
        }
    }

    /** @param last what {@link #inspect} said */
    static Index open(Path folder, Commit last) throws IOException {
        Directory directory = FSDirectory.open(folder);
        return new Index(
                directory, new IndexWriter(directory, config().setOpenMode(IndexWriterConfig.OpenMode.APPEND)), last);
    }

    /** An empty one in the place of whatever is there. */
    static Index create(Path folder, Commit nothing) throws IOException {
        Directory directory = FSDirectory.open(folder);
        try (Lock alone = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            alone.ensureValid();
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
        Index index = new Index(
                directory,
                new IndexWriter(directory, config().setOpenMode(IndexWriterConfig.OpenMode.CREATE)),
                nothing);
        try {
            index.commit(nothing);
        } catch (IOException | RuntimeException e) {
            // Whoever tries again must not find the folder locked.
            index.close();
            throw e;
        }
        return index;
    }

    private static IndexWriterConfig config() {
        return new IndexWriterConfig(new KeywordAnalyzer())
                .setIndexSort(Newest.FIRST)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false);
    }

    Commit last() {
        return last;
    }

    /** A record and its rows get into one part of the index, and stay together; each record is put once between two commits. */
    void put(Rendered record, ObjectMapper json) throws IOException {
        if (!record.isNew()) {
            writer.deleteDocuments(new Term(Names.OWNER, record.key()));
        }
        List<Document> together = new ArrayList<>();
        together.add(record.document(json));
        for (Rendered row : record.rows()) {
            together.add(row.document(json));
        }
        writer.addDocuments(together);
    }

    void commit(Commit commit) throws IOException {
        writer.setLiveCommitData(commit.data().entrySet());
        writer.commit();
        last = commit;
    }

    /** Begins to bring the records together, if many lie apart or are dead: fewer parts are asked faster. */
    void tidy() throws IOException {
        int all = 0;
        int largest = 0;
        for (SegmentCommitInfo segment : SegmentInfos.readLatestCommit(directory)) {
            all += segment.info.maxDoc();
            largest = Math.max(largest, segment.info.maxDoc() - segment.getDelCount());
        }
        if (all - largest > all / SCATTERED) {
            writer.forceMerge(1, false);
        }
    }

    /** Commits what has been brought together meanwhile. */
    void settle() throws IOException {
        if (writer.hasUncommittedChanges()) {
            commit(last);
        }
    }

    Snapshots snapshots() throws IOException {
        return new Snapshots(directory);
    }

    @Override
    public void close() throws IOException {
        writer.rollback();
        directory.close();
    }
}
