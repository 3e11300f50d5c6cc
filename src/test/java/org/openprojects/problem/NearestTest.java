package org.openprojects.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("no-database")
class NearestTest {
    private static final List<String> STATUSES = List.of("planned", "approved", "signed", "closed", "cancelled");

    @Test
    void finds_what_was_left_out_put_in_replaced_or_swapped() {
        assertEquals(Optional.of("closed"), Nearest.to("closd", STATUSES));
        assertEquals(Optional.of("closed"), Nearest.to("closeed", STATUSES));
        assertEquals(Optional.of("closed"), Nearest.to("clozed", STATUSES));
        assertEquals(Optional.of("closed"), Nearest.to("colsed", STATUSES));
        assertEquals(Optional.of("closed"), Nearest.to("CLOSED", STATUSES));
    }

    @Test
    void prefers_the_nearer_and_then_the_first_by_letter() {
        assertEquals(Optional.of("abd"), Nearest.to("abd", List.of("abc", "abd")));
        assertEquals(Optional.of("abc"), Nearest.to("abx", List.of("abd", "abc")));
    }

    @Test
    void names_all_that_are_allowed_as_long_as_they_can_be_read_through() {
        assertEquals(
                " Did you mean `closed`? Allowed: planned, approved, signed, closed, cancelled.",
                Nearest.hint("closd", STATUSES));
        List<String> many =
                IntStream.range(0, 1000).mapToObj(i -> "financier-" + i).toList();
        assertEquals(
                " Did you mean `financier-77`? 1000 are allowed, too many to name.", Nearest.hint("financer-77", many));
        assertEquals(" 1000 are allowed, too many to name.", Nearest.hint("moon", many));
    }

    @Test
    void does_not_guess_wildly() {
        assertEquals(Optional.empty(), Nearest.to("finished", STATUSES));
        assertEquals(Optional.empty(), Nearest.to("", STATUSES));
        assertEquals(Optional.empty(), Nearest.to("closed".repeat(1000), STATUSES));
        assertEquals(Optional.empty(), Nearest.to("closed", List.of()));
    }
}
