package org.openprojects.listing;

import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.regex.Pattern;

/**
 * CSV (RFC 4180, UTF-8) under a line of column names. A text that a spreadsheet would take for a formula has an
 * apostrophe before it; a plain number, as amounts are, is no formula.
 */
final class CsvRows implements Rows {
    private static final CsvFactory CSV = CsvFactory.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();
    private static final CsvSchema LINES = CsvSchema.emptySchema().withLineSeparator("\r\n");
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private final Columns columns;
    private final CsvGenerator out;

    CsvRows(Columns columns, OutputStream out) throws IOException {
        this.columns = columns;
        this.out = CSV.createGenerator(out);
        this.out.setSchema(LINES);
        line(columns.names().toArray());
    }

    @Override
    public void write(byte[] record) throws IOException {
        line(columns.cells(record));
    }

    private void line(Object[] cells) throws IOException {
        out.writeStartArray();
        for (Object cell : cells) {
            out.writeString(cell == null ? "" : safe(cell.toString()));
        }
        out.writeEndArray();
    }

    static String safe(String cell) {
        if (cell.isEmpty()) {
            return cell;
        }
        char first = cell.charAt(0);
        boolean risky = FORMULA.indexOf(first) >= 0 || Character.isISOControl(first);
        return risky && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
