package org.openprojects.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What readers make of the lines of a test. */
final class Lines {
    private Lines() {}

    static byte[] file(String name) {
        try (InputStream in = Lines.class.getResourceAsStream("/lines/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<LineReading> json(String text) {
        return json(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<LineReading> json(byte[] bytes) {
        return all(new NdjsonReader(new LineStream(new ByteArrayInputStream(bytes))));
    }

    static List<LineReading> table(byte[] bytes) throws Unreadable {
        try {
            return all(new TableReader(new LineStream(new ByteArrayInputStream(bytes))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<LineReading> all(LineReader reader) {
        List<LineReading> all = new ArrayList<>();
        try {
            for (Optional<LineReading> next = reader.next(); next.isPresent(); next = reader.next()) {
                all.add(next.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    static List<IssueCode> issues(LineReading reading) {
        return reading.issues().stream().map(Issue::code).toList();
    }

    static Fact fact(ReadRecord record, String path) {
        return record.fact(path).orElseThrow(() -> new AssertionError("There is no fact " + path));
    }
}
