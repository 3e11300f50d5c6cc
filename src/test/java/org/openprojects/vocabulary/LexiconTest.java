package org.openprojects.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("no-database")
class LexiconTest {
    private final Lexicon<Integer> words = new Lexicon<>(Spelling::key);

    @Test
    void refuses_a_second_meaning_of_a_word() {
        words.put("Clos", 1);
        words.put("CLOS", 1);
        assertThrows(IllegalStateException.class, () -> words.put("clôs", 2));
        assertEquals(Optional.of(1), words.find("clos"));
    }

    @Test
    void refuses_a_word_without_letters() {
        assertThrows(IllegalStateException.class, () -> words.put("-", 1));
        assertEquals(Optional.empty(), words.find("-"));
    }
}
