package org.openprojects.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openprojects.vocabulary.Spelling;

/**
 * The table in which whoever keeps a folder states the terms of its files: columns {@code file, licence, attribution}. It holds whole or
 * not at all, so that a slip never gives a file the terms of another.
 *
 * @param rows the most special first; of equals, the first in the table
 */
public record TermsTable(List<TermsRow> rows, LineUse lines) {
    public static final TermsTable EMPTY = new TermsTable(List.of(), new LineUse(0, 0, 0, 0));
    private static final List<String> COLUMNS = List.of("file", "licence", "attribution");
    private static final int LONGEST = 1_000;

    /** @throws Unreadable for the first thing that is not as it should be */
    public static TermsTable read(byte[] bytes) throws Unreadable {
        List<TermsRow> rows = new ArrayList<>();
        Set<String> patterns = new HashSet<>();
        int blank = 0;
        for (Line line : SourceText.of(bytes).lines()) {
            if (line.number() == 1) {
                header(line);
            } else if (line.isBlank()) {
                blank++;
            } else {
                TermsRow row = row(line);
                if (!patterns.add(row.pattern())) {
                    throw unreadable(IssueCode.CONFLICTING_VALUE, line, "names \"%s\" again".formatted(row.pattern()));
                }
                rows.add(row);
            }
        }
        LineUse lines = new LineUse(rows.size(), 1, blank, 0);
        rows.sort(Comparator.comparingInt(TermsRow::speciality).reversed());
        return new TermsTable(List.copyOf(rows), lines);
    }

    public Terms of(String file) {
        return rows.stream()
                .filter(row -> row.names(file))
                .map(TermsRow::terms)
                .findFirst()
                .orElse(Terms.NONE);
    }

    private static void header(Line line) throws Unreadable {
        if (!cells(line).equals(COLUMNS)) {
            throw unreadable(IssueCode.UNSUPPORTED_LAYOUT, line, "is not \"" + String.join(",", COLUMNS) + "\"");
        }
    }

    private static TermsRow row(Line line) throws Unreadable {
        List<String> cells = cells(line);
        if (cells.size() != COLUMNS.size()) {
            throw unreadable(IssueCode.NOT_A_ROW, line, "has %d cells instead of 3".formatted(cells.size()));
        }
        if (cells.get(0).isEmpty()) {
            throw unreadable(IssueCode.NOT_A_ROW, line, "names no file");
        }
        for (String cell : cells) {
            if (cell.length() > LONGEST) {
                throw unreadable(
                        IssueCode.TOO_LARGE, line, "has a cell of more than %,d characters".formatted(LONGEST));
            }
        }
        return new TermsRow(cells.get(0), new Terms(stated(cells.get(1)), stated(cells.get(2))), line.number());
    }

    private static String stated(String cell) {
        return cell.isEmpty() ? null : Spelling.plain(cell);
    }

    private static List<String> cells(Line line) throws Unreadable {
        try {
            return CsvRow.of(line.raw()).cells().stream()
                    .map(cell -> cell.text().strip())
                    .toList();
        } catch (Unreadable e) {
            throw unreadable(e.issue().code(), line, "is no row: " + e.getMessage());
        }
    }

    private static Unreadable unreadable(IssueCode code, Line line, String what) {
        return new Unreadable(new Issue(code, "Line %d %s.".formatted(line.number(), what), line.number()));
    }
}
