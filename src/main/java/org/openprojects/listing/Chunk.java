package org.openprojects.listing;

import io.vertx.core.buffer.Buffer;
import java.io.OutputStream;

/** Takes bytes in and gives them out in pieces. */
final class Chunk extends OutputStream {
    static final int ENOUGH = 64 * 1024;

    /** What comes on top of almost enough is rarely more than that again. */
    private static final int ROOM = 2 * ENOUGH;

    private Buffer piece = Buffer.buffer(ROOM);

    boolean isEnough() {
        return piece.length() >= ENOUGH;
    }

    Buffer take() {
        Buffer taken = piece;
        piece = Buffer.buffer(ROOM);
        return taken;
    }

    @Override
    public void write(int one) {
        piece.appendByte((byte) one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        piece.appendBytes(bytes, from, length);
    }
}
