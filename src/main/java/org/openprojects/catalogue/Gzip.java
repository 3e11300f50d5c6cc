package org.openprojects.catalogue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Bytes in the coding {@code gzip} of RFC 9110. */
public final class Gzip {
    private Gzip() {}

    public static byte[] of(byte[] plain) {
        ByteArrayOutputStream coded = new ByteArrayOutputStream(plain.length / 2 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(coded, 4096)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return coded.toByteArray();
    }
}
