package org.openprojects.listing;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook whose cells are texts, but for whole numbers: amounts stay as exact as they are. What one sheet does not hold
 * goes on in the next; a text longer than a cell holds ends in an ellipsis.
 */
final class XlsxRows implements Rows {
    private static final int LONGEST = 32_767;
    private static final int ROWS_AT_ONCE = 50;

    private final Columns columns;
    private final String name;
    private final int mostRows;
    private final Workbook book;
    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxRows(Columns columns, String name, OutputStream out) {
        this(columns, name, out, Worksheet.MAX_ROWS);
    }

    /** @param mostRows in a sheet, the names of the columns included */
    XlsxRows(Columns columns, String name, OutputStream out, int mostRows) {
        this.columns = columns;
        this.name = name;
        this.mostRows = mostRows;
        this.book = new Workbook(out, "Open Projects", null);
        begin();
    }

    @Override
    public void write(byte[] record) throws IOException {
        if (row == mostRows) {
            sheet.finish();
            begin();
        }
        put(columns.cells(record));
        if (row % ROWS_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    private void begin() {
        sheets++;
        sheet = book.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        sheet.freezePane(0, 1);
        row = 0;
        put(columns.names().toArray());
    }

    private void put(Object[] cells) {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Long number) {
                sheet.value(row, column, number);
            } else if (cells[column] != null) {
                sheet.inlineString(row, column, shortened(cells[column].toString()));
            }
        }
        row++;
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return text.substring(0, end) + "…";
    }

    @Override
    public void flush() throws IOException {
        sheet.flush();
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
