package org.openprojects.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The lines of a file of any size, one after the other; a line that is too long is passed over without being kept. */
public final class LineStream {

    /** In bytes. */
    public static final int LONGEST = 1_000_000;

    private static final int BLOCK = 1 << 16;

    private final InputStream in;
    private final byte[] block = new byte[BLOCK];
    private int next;
    private int filled;
    private byte[] line = new byte[BLOCK];
    private int number;
    private long end;

    public LineStream(InputStream in) {
        this.in = in;
    }

    /** Passes over what has been read before. */
    public void skip(int lines, long bytes) throws IOException {
        // Read, not skipped: whoever watches the stream sees all of it.
        long left = bytes - end;
        while (left > 0 && (next < filled || fill())) {
            int piece = (int) Math.min(left, filled - next);
            next += piece;
            left -= piece;
        }
        number = lines;
        end = bytes;
    }

    /** How many bytes have been read, up to the end of the last line. */
    long position() {
        return end;
    }

    /** Empty at the end of the file. */
    public Optional<FileLine> next() throws IOException {
        int length = 0;
        boolean any = false;
        while (next < filled || fill()) {
            any = true;
            int stop = lineBreak();
            int piece = stop - next;
            if (length + piece <= LONGEST) {
                keep(length, piece);
            }
            length = Math.min(length + piece, LONGEST + 1);
            boolean complete = stop < filled;
            end += piece + (complete ? 1 : 0);
            next = complete ? stop + 1 : stop;
            if (complete) {
                break;
            }
        }
        return any ? Optional.of(line(++number, length)) : Optional.empty();
    }

    private boolean fill() throws IOException {
        next = 0;
        filled = Math.max(0, in.read(block));
        return filled > 0;
    }

    private int lineBreak() {
        int i = next;
        while (i < filled && block[i] != '\n') {
            i++;
        }
        return i;
    }

    private void keep(int length, int piece) {
        if (line.length < length + piece) {
            line = Arrays.copyOf(line, Math.min(LONGEST, 2 * (length + piece)));
        }
        System.arraycopy(block, next, line, length, piece);
    }

    private FileLine line(int at, int length) {
        if (length > LONGEST) {
            return FileLine.unreadable(
                    at, end, IssueCode.TOO_LARGE, "The line has more than %d bytes.".formatted(LONGEST));
        }
        int from = at == 1 && length >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF
                ? 3
                : 0;
        int to = length > from && line[length - 1] == '\r' ? length - 1 : length;
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line, from, to - from))
                    .toString();
            return text.indexOf(0) >= 0
                    ? FileLine.unreadable(at, end, IssueCode.BINARY, "The line holds U+0000, which no store can keep.")
                    : FileLine.of(at, end, text);
        } catch (CharacterCodingException e) {
            return FileLine.unreadable(at, end, IssueCode.NOT_UTF_8, "The line is not UTF-8.");
        }
    }
}
