package org.openprojects.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Each text becomes what the file beside it expects, and every fact can be found in it again. */
@Tag("no-database")
class TextsTest {
    private static final Path OWN = Path.of("src/test/resources/texts");
    private static final Path SHARED = Path.of("../shared/data/pages");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> reads_what_is_expected() throws IOException {
        return texts().map(text -> dynamicTest(text.getFileName().toString(), () -> compare(text)));
    }

    @TestFactory
    Stream<DynamicTest> every_fact_is_in_its_lines_and_every_line_is_accounted_for() throws IOException {
        return texts().map(text -> dynamicTest(text.getFileName().toString(), () -> trace(text)));
    }

    static Stream<Path> texts() throws IOException {
        Stream<Path> own = Files.list(OWN);
        Stream<Path> shared = Files.isDirectory(SHARED) ? Files.list(SHARED) : Stream.of();
        return Stream.concat(own, shared)
                .filter(path -> path.toString().endsWith(".txt"))
                .sorted();
    }

    private static void compare(Path text) throws IOException {
        String name = text.getFileName().toString();
        JsonNode expected = JSON.readTree(
                text.resolveSibling(name.replace(".txt", ".expected.json")).toFile());
        Reading reading;
        try {
            reading = TextReader.read(Files.readAllBytes(text));
        } catch (Unreadable e) {
            assertEquals("rejected", expected.path("outcome").asText(), e.getMessage());
            return;
        }
        assertEquals("imported", expected.path("outcome").asText(), () -> "read as " + reading.records());
        new Expectation(reading).holds(expected);
    }

    private static void trace(Path path) throws IOException {
        Reading reading;
        byte[] bytes = Files.readAllBytes(path);
        try {
            reading = TextReader.read(bytes);
        } catch (Unreadable e) {
            return;
        }
        SourceLines source = new SourceLines(bytes);
        Set<Integer> used = new HashSet<>();
        for (ReadRecord record : reading.records()) {
            for (Fact fact : record.facts()) {
                String lines = source.between(fact.first(), fact.last());
                assertTrue(lines.contains(fact.raw()), () -> fact + " is not in " + lines);
                assertFalse(fact.raw().isEmpty(), fact::toString);
                used.addAll(List.of(fact.first(), fact.last()));
            }
        }
        assertEquals(source.count(), reading.lines().total());
        long unread = reading.issues().stream()
                .filter(issue -> List.of(IssueCode.UNREAD_LINE, IssueCode.UNREADABLE_VALUE)
                        .contains(issue.code()))
                .map(Issue::line)
                .filter(line -> !used.contains(line))
                .distinct()
                .count();
        assertEquals(reading.lines().unread(), unread, () -> reading.lines() + " " + reading.issues());
    }
}
