package org.openprojects.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("no-database")
class TablesTest {
    private static final Columns COLUMNS =
            new Columns(List.of("id", "place.code", "names", "papers.title", "papers.page.count"));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "{\"id\":\"a\",\"place\":null,\"names\":[],\"papers\":[]}; [a, null, null, null, null]",
                "{\"id\":7,\"place\":{\"code\":\"x\",\"label\":\"X\"},\"names\":[\"n\"],\"papers\":null}; [7, x, n, null, null]",
                "{\"names\":[\"a|b\",null,\"c\\\\\",\"\"]}; [null, null, a\\|b |  | c\\\\ | , null, null]",
                "{\"papers\":[{\"title\":\"t\",\"page\":null},{\"title\":null,\"page\":{\"count\":2}}]}; [null, null, null, t | ,  | 2]",
                "{\"other\":{\"id\":\"no\"},\"id\":true}; [true, null, null, null, null]",
            })
    void members_find_their_columns(String record, String cells) throws IOException {
        assertEquals(cells, Arrays.toString(COLUMNS.cells(record.getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1+2", "@a", "\t=1", "\r", "\n", "\u0000", "\u0085", "＝1", "-", "-1e5", "--1"})
    void what_a_spreadsheet_would_take_for_a_formula_is_made_a_text(String cell) {
        assertEquals("'" + cell, CsvRows.safe(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=1", "-5", "-530000.00", "5960000.00", " =1", "'", "é", "1-1"})
    void what_is_none_stays(String cell) {
        assertEquals(cell, CsvRows.safe(cell));
    }

    @Test
    void a_line_of_csv_is_as_the_rfc_has_it() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvRows rows = new CsvRows(COLUMNS, out)) {
            rows.write("{\"id\":\"a,b\",\"place\":{\"code\":\"say \\\"é\\\"\"},\"names\":[\"x\\ny\"],\"papers\":[]}"
                    .getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(
                "id,place.code,names,papers.title,papers.page.count\r\n\"a,b\",\"say \"\"é\"\"\",\"x\ny\",,\r\n",
                out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void without_records_there_are_the_names_alone() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvRows(COLUMNS, out).close();
        assertEquals("id,place.code,names,papers.title,papers.page.count\r\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void what_one_sheet_does_not_hold_goes_on_in_the_next() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxRows rows = new XlsxRows(COLUMNS, "things", out, 3)) {
            for (int i = 0; i < 5; i++) {
                rows.write("{\"id\":\"n%d\"}".formatted(i).getBytes(StandardCharsets.UTF_8));
            }
        }
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Sheet> sheets = book.getSheets().toList();
            assertEquals(
                    List.of("things", "things 2", "things 3"),
                    sheets.stream().map(Sheet::getName).toList());
            assertEquals("id", sheets.get(2).read().get(0).getCellText(0));
            assertEquals("n4", sheets.get(2).read().get(1).getCellText(0));
        }
    }

    @Test
    void a_cell_of_a_workbook_holds_any_text_as_far_as_there_is_room() throws IOException {
        String odd = "\uD83D\uDE00".repeat(16_384);
        String control = "a\\u0001\\tb\\r\\nc\\uFFFEd & <e> _x0041_";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxRows rows = new XlsxRows(COLUMNS, "things", out)) {
            rows.write("{\"id\":\"%s\"}".formatted(odd).getBytes(StandardCharsets.UTF_8));
            rows.write("{\"id\":\"%s\"}".formatted(control).getBytes(StandardCharsets.UTF_8));
            rows.write("{\"id\":12345678901}".getBytes(StandardCharsets.UTF_8));
        }
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var read = book.getFirstSheet().read();
            assertEquals(odd.substring(0, 32_766) + "…", read.get(1).getCellText(0));
            assertEquals("a\tb\ncd & <e> _x0041_", read.get(2).getCellText(0).replace("\r", ""));
            assertEquals("12345678901", read.get(3).getCellRawValue(0).orElseThrow());
        }
    }
}
