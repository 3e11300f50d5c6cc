package org.openprojects.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of one of our own tables beside this class: UTF-8, cells parted by {@code ;}, lines that begin with {@code #} left out. */
final class Table {
    private Table() {}

    static List<Row> read(String file) {
        try (InputStream in = Table.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The table " + file + " is missing.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> new Row(List.of(line.split(";", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Row(List<String> cells) {
        String text(int column) {
            return cells.get(column);
        }

        /** Null where the cell is empty. */
        String textOrNull(int column) {
            return text(column).isEmpty() ? null : text(column);
        }

        /** The words of a cell that holds several, parted by {@code |}. */
        List<String> words(int column) {
            return text(column).isEmpty() ? List.of() : List.of(text(column).split("\\|"));
        }
    }
}
