package org.openprojects.seed;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A table as other programs read it: the names of the columns, then a row of texts for each record. */
record Table(List<String> names, List<List<String>> rows) {
    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

    static Table ofCsv(byte[] bytes) {
        try (var read = CSV.readerForListOf(String.class).<List<String>>readValues(bytes)) {
            return of(read.readAll());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Table ofXlsx(byte[] bytes) {
        List<List<String>> lines = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : book.getSheets().toList()) {
                List<Row> rows = sheet.read();
                int width = rows.get(0).getCellCount();
                rows.forEach(row -> {
                    List<String> line = new ArrayList<>();
                    for (int i = 0; i < width; i++) {
                        line.add(row.getOptionalCell(i)
                                .map(cell -> cell.getText())
                                .orElse(""));
                    }
                    lines.add(line);
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(lines);
    }

    private static Table of(List<List<String>> lines) {
        return new Table(lines.get(0), lines.subList(1, lines.size()));
    }

    List<String> column(String name) {
        return rows.stream().map(row -> row.get(names.indexOf(name))).toList();
    }
}
