package org.openprojects.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {
    private static final Position SOME = new Position(new Mark(42, "1x8a"));

    static Stream<Mark> marks() {
        return Stream.of(
                Mark.NOTHING,
                new Mark(1, "1"),
                new Mark(42, "1x8a"),
                new Mark(Long.MAX_VALUE, Long.toUnsignedString(-1, Mark.RADIX)));
    }

    @ParameterizedTest
    @MethodSource("marks")
    void is_read_as_it_was_written(Mark mark) {
        String text = new Position(mark).toString();

        assertTrue(text.matches(Position.PATTERN), text);
        assertEquals(mark, Position.fromString(text).mark());
    }

    @Test
    void differs_between_databases_that_have_the_same_number() {
        assertNotEquals(SOME.toString(), new Position(new Mark(42, "1x8b")).toString());
    }

    @Test
    void shows_in_the_contract_the_one_before_all_changes() {
        assertEquals(Position.EXAMPLE, new Position(Mark.NOTHING).toString());
    }

    @Test
    void is_refused_with_any_character_changed() {
        String text = SOME.toString();
        IntStream.range(0, text.length())
                .mapToObj(at -> text.substring(0, at) + (text.charAt(at) == 'A' ? 'B' : 'A') + text.substring(at + 1))
                .forEach(other -> assertThrows(
                        IllegalArgumentException.class, () -> Position.fromString(other), () -> "taken: " + other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "42",
                "42.1x8a",
                "null",
                " ",
                "N0cI__dxndUAAAAAAAAAAAAAAAAAAAA",
                "Ä0ggvwjkMyUAAAAAAAAAAAAAAAAAAAAA"
            })
    void is_refused_in_any_other_form(String text) {
        assertThrows(IllegalArgumentException.class, () -> Position.fromString(text));
    }
}
