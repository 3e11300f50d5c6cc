package org.openprojects.reading;

import java.util.List;

/**
 * What one line of a file holds.
 *
 * @param place what the line calls itself; null where it holds no record
 * @param records the project first, then its case studies
 * @param isAddition whether it only adds to a project that another file tells of
 */
public record LineReading(
        FileLine line, String place, List<ReadRecord> records, List<Issue> issues, boolean isAddition) {

    public boolean isBlank() {
        return records.isEmpty() && issues.isEmpty();
    }

    static LineReading blank(FileLine line) {
        return new LineReading(line, null, List.of(), List.of(), false);
    }

    public static LineReading refused(FileLine line, Issue issue) {
        return new LineReading(line, null, List.of(), List.of(issue), false);
    }
}
