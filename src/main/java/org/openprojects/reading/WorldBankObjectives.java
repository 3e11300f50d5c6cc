package org.openprojects.reading;

import java.util.List;

/** The World Bank's table of what its projects set out to do: a row adds one objective to a project that its other table tells of. */
record WorldBankObjectives(List<String> header) implements TableReader.Rows {

    static final List<String> COLUMNS = List.of("id", "developmentObjective");

    @Override
    public LineReading read(FileLine line, CsvRow cells, Said said) throws Unreadable {
        WorldBankRow row = new WorldBankRow(new TableRow(header, cells), new LineFacts(line, said));
        String id = row.id();
        row.text("/objectives/0", "developmentObjective")
                .orElseThrow(() -> new Unreadable(IssueCode.NOT_A_ROW, "The row states no objective."));
        return row.reading(LineReading.Kind.ADDITION, id);
    }
}
