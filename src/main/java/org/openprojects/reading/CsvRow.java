package org.openprojects.reading;

import java.util.ArrayList;
import java.util.List;

/** The cells of one row of a table (RFC 4180), each with where it stands. */
record CsvRow(List<Cell> cells) {

    /**
     * A cell.
     *
     * @param text without quotation marks around it and with its own ones once
     * @param raw as it stands in the row, without the quotation marks around it
     */
    record Cell(String text, String raw) {}

    /** Whether a quoted cell is still open at the end of the text. */
    static boolean isOpen(String text) {
        return text.chars().filter(c -> c == '"').count() % 2 != 0;
    }

    /** @throws Unreadable where quotation marks stand where none may */
    static CsvRow of(String row) throws Unreadable {
        List<Cell> cells = new ArrayList<>();
        int start = 0;
        boolean more = true;
        while (more) {
            boolean quoted = start < row.length() && row.charAt(start) == '"';
            int end = quoted ? closing(row, start + 1) : comma(row, start);
            String raw = quoted ? row.substring(start + 1, end) : row.substring(start, end);
            if (!quoted && raw.indexOf('"') >= 0) {
                throw new Unreadable(IssueCode.NOT_A_ROW, "A cell has a quotation mark in its middle.");
            }
            cells.add(new Cell(raw.replace("\"\"", "\""), raw));
            int next = quoted ? end + 1 : end;
            more = next < row.length();
            if (more && row.charAt(next) != ',') {
                throw new Unreadable(IssueCode.NOT_A_ROW, "A cell goes on behind its closing quotation mark.");
            }
            start = next + 1;
        }
        return new CsvRow(List.copyOf(cells));
    }

    private static int comma(String row, int from) {
        int comma = row.indexOf(',', from);
        return comma < 0 ? row.length() : comma;
    }

    private static int closing(String row, int from) throws Unreadable {
        for (int i = from; i < row.length(); i++) {
            if (row.charAt(i) == '"') {
                if (i + 1 < row.length() && row.charAt(i + 1) == '"') {
                    i++;
                } else {
                    return i;
                }
            }
        }
        throw new Unreadable(IssueCode.NOT_A_ROW, "A cell's quotation mark is never closed.");
    }
}
