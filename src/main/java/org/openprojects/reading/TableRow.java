package org.openprojects.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cells of a row by the names of their columns. */
final class TableRow {

    private final Map<String, CsvRow.Cell> cells = new HashMap<>();

    TableRow(List<String> header, CsvRow row) {
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), row.cells().get(i));
        }
    }

    /** Empty where the cell is, or the table has no such column. */
    Optional<CsvRow.Cell> cell(String column) {
        return Optional.ofNullable(cells.get(column))
                .filter(cell -> !cell.text().isBlank());
    }
}
