package org.openprojects.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("no-database")
class SlugBaseTest {
    @ParameterizedTest
    @CsvSource({
        "1, rural-roads",
        "2, rural-roads-2",
        "26000, rural-roads-26000",
    })
    void the_first_slug_is_the_base_and_the_next_ones_are_numbered(int number, String slug) {
        assertEquals(slug, SlugBase.of(RecordType.PROJECT, "rural-roads").slug(number));
    }

    @Test
    void without_a_base_even_the_first_slug_is_numbered() {
        assertEquals("case-study-1", SlugBase.of(RecordType.CASE_STUDY, "").slug(1));
    }

    @ParameterizedTest
    @CsvSource({"1100001234, project-1100001234", "41122-1100, project-41122-1100", "2020, project-2020"})
    void what_looks_like_an_official_id_is_not_a_slug(String base, String slug) {
        assertEquals(slug, SlugBase.of(RecordType.PROJECT, base).slug(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rural", "rural roads", "-rural", "rural-", "rural--roads", "rural/roads", "straße", "a\n"})
    void what_cannot_stand_in_a_url_is_refused(String base) {
        assertThrows(IllegalArgumentException.class, () -> SlugBase.of(RecordType.PROJECT, base));
    }

    @Test
    void a_long_base_ends_with_a_whole_word() {
        assertEquals(
                "road" + "-road".repeat(23),
                SlugBase.of(RecordType.PROJECT, "road" + "-road".repeat(90)).slug(1));
    }

    @Test
    void a_base_of_one_endless_word_is_cut() {
        assertEquals(
                "a".repeat(120),
                SlugBase.of(RecordType.PROJECT, "a".repeat(500)).slug(1));
    }
}
