package org.openprojects.seed;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** What a compressed file holds; ends with an error where it grows beyond what any file of records does. */
final class Unpacked extends Counting {
    private static final long NEVER_TOO_LARGE = 64L << 20;
    /** Files of records shrink to a tenth or a thirtieth, never to a two-hundredth. */
    private static final long MOST_GROWTH = 200;

    private final Counting packed;

    Unpacked(InputStream in, Counting packed) {
        super(in);
        this.packed = packed;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (count() > NEVER_TOO_LARGE && count() > MOST_GROWTH * packed.count()) {
            throw new ZipException("unpacks to more than %d times its size".formatted(MOST_GROWTH));
        }
        return super.read(into, from, length);
    }
}
