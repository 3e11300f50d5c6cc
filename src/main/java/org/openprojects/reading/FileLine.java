package org.openprojects.reading;

/**
 * A line of a file of records, or a row that runs over several lines.
 *
 * @param first counted from 1
 * @param last the same as the first but for a row with line breaks in its cells
 * @param end how many bytes of the file have been read with it, its line break included
 * @param text without its line break; empty where it could not be read
 * @param problem why it could not be read, or null
 */
public record FileLine(int first, int last, long end, String text, Issue problem) {

    static FileLine of(int number, long end, String text) {
        return new FileLine(number, number, end, text, null);
    }

    static FileLine unreadable(int number, long end, IssueCode code, String message) {
        return new FileLine(number, number, end, "", new Issue(code, message, number));
    }

    boolean isBlank() {
        return problem == null && text.isBlank();
    }
}
