package org.openprojects.reading;

/**
 * A piece of a line, without spaces around it.
 *
 * @param from offset in the raw line, included
 * @param to offset in the raw line, not included
 */
record Span(Line line, int from, int to) {

    static Span trimmed(Line line, int from, int to) {
        String raw = line.raw();
        int start = from;
        int end = to;
        while (start < end && isSpace(raw.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(raw.charAt(end - 1))) {
            end--;
        }
        return new Span(line, start, end);
    }

    String text() {
        return line.raw().substring(from, to);
    }

    boolean isEmpty() {
        return from >= to;
    }

    /** A piece of this piece, by offsets in it. */
    Span part(int start, int end) {
        return trimmed(line, from + start, from + end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
