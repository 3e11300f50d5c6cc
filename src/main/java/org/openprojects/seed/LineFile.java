package org.openprojects.seed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import org.openprojects.reading.LineReader;
import org.openprojects.reading.LineStream;
import org.openprojects.reading.NdjsonReader;
import org.openprojects.reading.TableReader;
import org.openprojects.reading.Unreadable;

/** A file of lines that is read as a stream, whatever its size, and knows the digest of what it has read. */
final class LineFile implements AutoCloseable {
    private final DigestInputStream bytes;
    private final InputStream text;
    private final boolean isTable;

    private LineFile(String name, InputStream file) throws IOException {
        isTable = name.endsWith(".csv");
        Counting compressed = new Counting(new BufferedInputStream(file, 1 << 16));
        bytes = new DigestInputStream(compressed, sha256());
        text = name.endsWith(".gz") ? new Unpacked(new GZIPInputStream(bytes, 1 << 16), compressed) : bytes;
    }

    static boolean is(Path path) {
        String name = SeedFolder.name(path);
        return name.endsWith(".ndjson") || name.endsWith(".ndjson.gz") || name.endsWith(".csv");
    }

    /** Whether its rows only add to what other files tell: it is read when they have been. */
    static boolean isAddition(Path path) {
        return SeedFolder.name(path).endsWith("objectives.csv");
    }

    /** @param name by which its kind is known; a link may lead to a file of another name */
    static LineFile open(String name, Path path) throws IOException {
        InputStream file = Files.newInputStream(path);
        try {
            return new LineFile(name, file);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    static String sha256(Path path) throws IOException {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(path), sha256())) {
            return drained(in);
        }
    }

    /** @param done how far it has been read before */
    LineReader reader(SeedReading done) throws IOException, Unreadable {
        LineStream lines = new LineStream(text);
        if (isTable) {
            TableReader table = new TableReader(lines);
            table.skip(done.line, done.position);
            return table;
        }
        lines.skip(done.line, done.position);
        return new NdjsonReader(lines);
    }

    /** Of all its bytes; reads what is left of them. */
    String sha256ToTheEnd() throws IOException {
        return drained(bytes);
    }

    private static String drained(DigestInputStream in) throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(in.getMessageDigest().digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
