package org.openprojects.reading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Reads a table in CSV: the World Bank's projects, or what they set out to do, told apart by their columns. */
public final class TableReader implements LineReader {

    private static final int MOST_LINES = 100;

    /** One kind of table: what its columns are, and what a row tells. */
    interface Rows {
        LineReading read(FileLine line, CsvRow row, Said said) throws Unreadable;
    }

    private final LineStream lines;
    private final Deque<FileLine> ahead = new ArrayDeque<>();
    private final Said said = new Said();
    private final int columns;
    private FileLine header;
    private final Rows rows;

    /**
     * Reads the first line.
     *
     * @throws Unreadable for columns that are no known table's
     */
    public TableReader(LineStream lines) throws IOException, Unreadable {
        this.lines = lines;
        List<String> names = header(lines.next());
        this.columns = names.size();
        this.header = FileLine.of(1, lines.position(), "");
        this.rows = new HashSet<>(names).size() == columns ? rows(names) : unknown();
    }

    private static List<String> header(Optional<FileLine> line) throws Unreadable {
        if (line.isEmpty() || line.get().isBlank()) {
            throw new Unreadable(IssueCode.EMPTY_FILE, "The table has no line of column names.");
        }
        if (line.get().problem() != null) {
            throw new Unreadable(
                    line.get().problem().code(), line.get().problem().message());
        }
        return CsvRow.of(line.get().text()).cells().stream()
                .map(cell -> cell.text().strip())
                .toList();
    }

    private static Rows rows(List<String> header) throws Unreadable {
        if (header.containsAll(WorldBankObjectives.COLUMNS) && header.size() == WorldBankObjectives.COLUMNS.size()) {
            return new WorldBankObjectives(header);
        }
        return header.containsAll(WorldBankProjects.NEEDED) ? new WorldBankProjects(header) : unknown();
    }

    private static Rows unknown() throws Unreadable {
        throw new Unreadable(
                IssueCode.UNSUPPORTED_LAYOUT,
                "The columns are no known table's: the World Bank's projects have %s and more, their objectives %s."
                        .formatted(
                                String.join(", ", WorldBankProjects.NEEDED),
                                String.join(", ", WorldBankObjectives.COLUMNS)));
    }

    /** Goes on behind what has been read before; the line of column names has been read already. */
    public void skip(int done, long bytes) throws IOException {
        if (done > 0) {
            lines.skip(done, bytes);
            header = null;
        }
    }

    @Override
    public Optional<LineReading> next() throws IOException {
        if (header != null) {
            LineReading names = LineReading.header(header);
            header = null;
            return Optional.of(names);
        }
        Optional<FileLine> first = line();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        FileLine row = whole(first.get());
        if (row.problem() != null) {
            return Optional.of(LineReading.refused(row, row.problem()));
        }
        return Optional.of(row.isBlank() ? LineReading.blank(row) : read(row));
    }

    private LineReading read(FileLine line) {
        try {
            CsvRow row = CsvRow.of(line.text());
            if (row.cells().size() != columns) {
                throw new Unreadable(
                        IssueCode.NOT_A_ROW,
                        "The row has %d cells, the table %d columns."
                                .formatted(row.cells().size(), columns));
            }
            return rows.read(line, row, said);
        } catch (Unreadable e) {
            return LineReading.refused(
                    line, new Issue(e.issue().code(), e.issue().message(), line.first()));
        }
    }

    /** A row with the lines that its cells run over; where no line closes them, the first line alone is at fault. */
    private FileLine whole(FileLine first) throws IOException {
        if (first.problem() != null || !CsvRow.isOpen(first.text())) {
            return first;
        }
        StringBuilder text = new StringBuilder(first.text());
        Deque<FileLine> read = new ArrayDeque<>();
        while (read.size() < MOST_LINES && text.length() < LineStream.LONGEST) {
            Optional<FileLine> more = line();
            if (more.isEmpty()) {
                break;
            }
            read.add(more.get());
            if (more.get().problem() != null) {
                break;
            }
            text.append('\n').append(more.get().text());
            if (CsvRow.isOpen(more.get().text())) {
                FileLine last = more.get();
                return new FileLine(first.first(), last.last(), last.end(), text.toString(), null);
            }
        }
        while (!read.isEmpty()) {
            ahead.addFirst(read.removeLast());
        }
        return first;
    }

    private Optional<FileLine> line() throws IOException {
        return ahead.isEmpty() ? lines.next() : Optional.of(ahead.removeFirst());
    }
}
