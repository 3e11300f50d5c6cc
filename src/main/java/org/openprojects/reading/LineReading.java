package org.openprojects.reading;

import java.util.List;

/**
 * What one line of a file holds.
 *
 * @param place what the line calls itself; null where it holds no record
 * @param records the project first, then its case studies
 */
public record LineReading(FileLine line, Kind kind, String place, List<ReadRecord> records, List<Issue> issues) {

    /** What a line can be. */
    public enum Kind {
        RECORD,
        /** It adds to a project that another file tells of. */
        ADDITION,
        BLANK,
        /** The names of a table's columns. */
        HEADER,
        REFUSED
    }

    /** How many lines of the file it is: a row of a table may go over several. */
    public int lines() {
        return line.last() - line.first() + 1;
    }

    static LineReading of(Kind kind, String place, List<ReadRecord> records, LineFacts facts) {
        return new LineReading(facts.line(), kind, place, List.copyOf(records), List.copyOf(facts.issues()));
    }

    static LineReading blank(FileLine line) {
        return new LineReading(line, Kind.BLANK, null, List.of(), List.of());
    }

    static LineReading header(FileLine line) {
        return new LineReading(line, Kind.HEADER, null, List.of(), List.of());
    }

    public static LineReading refused(FileLine line, Issue issue) {
        return new LineReading(line, Kind.REFUSED, null, List.of(), List.of(issue));
    }
}
