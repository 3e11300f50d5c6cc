package org.openprojects.reading;

import org.openprojects.vocabulary.Spelling;

/**
 * One line of a source text.
 *
 * @param number counted from 1
 * @param start offset of its first character in the text
 * @param raw the line as it stands in the source, without its line break
 * @param plain the same in NFC, every kind of space as one plain space, trimmed
 */
record Line(int number, int start, String raw, String plain) {

    /** A longer line is no prose of a portal page: it is counted and reported, never read. */
    static final int LONGEST_READ = 100_000;

    /** Labels, headings and titles are shorter than this. */
    static final int LONGEST_HEADING = 300;

    static Line of(int number, int start, String raw) {
        return new Line(number, start, raw, raw.length() > LONGEST_READ ? raw : Spelling.plain(raw));
    }

    boolean isBlank() {
        return plain.isEmpty();
    }

    boolean isReadable() {
        return raw.length() <= LONGEST_READ;
    }

    boolean isShort() {
        return plain.length() <= LONGEST_HEADING;
    }

    /** The part of the raw line without the spaces around it. */
    Span content() {
        return Span.trimmed(this, 0, raw.length());
    }
}
