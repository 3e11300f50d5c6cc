package org.openprojects.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Locale;

/** An HTTP/1.1 answer while it comes in: knows its status and where it ends, by length or in chunks. */
final class Answer {
    private static final int IN_CHUNKS = -1;
    private static final int UNKNOWN = 0;

    private ByteBuffer seen = ByteBuffer.allocate(1 << 16);
    private int bodyStart = UNKNOWN;
    private int length;
    private int nextChunk;

    /** True once the answer is whole. */
    boolean read(ReadableByteChannel channel) throws IOException {
        if (!seen.hasRemaining()) {
            seen = ByteBuffer.allocate(2 * seen.capacity()).put(seen.flip());
        }
        if (channel.read(seen) < 0) {
            throw new EOFException("The server has closed the connection: " + text(0, seen.position()));
        }
        if (bodyStart == UNKNOWN) {
            readHead();
        }
        return bodyStart != UNKNOWN && (length == IN_CHUNKS ? lastChunkIsIn() : seen.position() == bodyStart + length);
    }

    int status() {
        return Integer.parseInt(text(9, 12));
    }

    void forget() {
        seen.clear();
        bodyStart = UNKNOWN;
    }

    private void readHead() throws IOException {
        int end = find("\r\n\r\n", 0);
        if (end >= 0) {
            bodyStart = end + 4;
            nextChunk = bodyStart;
            String head = text(0, end + 2).toLowerCase(Locale.ROOT);
            length = status() == 304 ? 0 : bodyLength(head);
        }
    }

    private static int bodyLength(String head) throws IOException {
        int field = head.indexOf("\r\ncontent-length:");
        if (field >= 0) {
            return number(head, field + 17);
        }
        if (head.contains("\r\ntransfer-encoding: chunked\r\n")) {
            return IN_CHUNKS;
        }
        throw new IOException("The answer does not say where it ends: " + head);
    }

    private static int number(String head, int start) {
        return Integer.parseInt(head.substring(start, head.indexOf('\r', start)).strip());
    }

    private boolean lastChunkIsIn() {
        int sizeEnd = find("\r\n", nextChunk);
        while (sizeEnd >= 0) {
            int size = Integer.parseInt(text(nextChunk, sizeEnd), 16);
            int end = sizeEnd + 2 + size + 2;
            if (end > seen.position()) {
                return false;
            }
            if (size == 0) {
                return true;
            }
            nextChunk = end;
            sizeEnd = find("\r\n", nextChunk);
        }
        return false;
    }

    private int find(String mark, int from) {
        for (int at = from; at + mark.length() <= seen.position(); at++) {
            int same = 0;
            while (same < mark.length() && seen.get(at + same) == mark.charAt(same)) {
                same++;
            }
            if (same == mark.length()) {
                return at;
            }
        }
        return -1;
    }

    private String text(int start, int end) {
        return new String(seen.array(), start, end - start, ISO_8859_1);
    }
}
