package org.openprojects.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("no-database")
class SpellingPropertyTest {
    @Property
    void folding_twice_changes_nothing(@ForAll("texts") String text) {
        assertEquals(Spelling.folded(text), Spelling.folded(Spelling.folded(text)));
    }

    @Property
    void a_key_is_its_own_key(@ForAll("texts") String text) {
        assertEquals(Spelling.key(text), Spelling.key(Spelling.key(text)));
    }

    @Property
    void plain_text_stays_as_it_is(@ForAll("texts") String text) {
        assertEquals(Spelling.plain(text), Spelling.plain(Spelling.plain(text)));
    }

    @Property
    void plain_text_spells_the_same(@ForAll("texts") String text) {
        // Halves of two pairs may meet where a character is dropped, and are a character then.
        Assume.that(text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE));
        assertEquals(Spelling.folded(text), Spelling.folded(Spelling.plain(text)));
    }

    @Property
    void a_slug_is_empty_or_fit_for_an_address(@ForAll("texts") String text) {
        String slug = Spelling.slug(text);
        assertTrue(slug.isEmpty() || slug.matches("[a-z0-9]+(-[a-z0-9]+)*") && slug.matches(".*[a-z].*"), slug);
        assertTrue(slug.length() <= 80, slug);
        assertEquals(slug, Spelling.slug(slug));
    }

    @Property
    void case_and_accents_and_what_stands_between_letters_do_not_change_the_key(@ForAll("words") String text) {
        String key = Spelling.key(text);
        assertEquals(key, Spelling.key(text.toUpperCase(Locale.ROOT)));
        assertEquals(key, Spelling.key(Normalizer.normalize(text, Normalizer.Form.NFD)));
        assertEquals(key, Spelling.key(String.join("-", text.split(""))));
        assertEquals(key, Spelling.key(String.join("\u0301", text.split(""))));
    }

    /** Any text, with much of what is hard: spaces, marks, halves of surrogate pairs, letters that change when folded. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all(),
                Arbitraries.strings()
                        .withChars(
                                ' ', '\t', '\u00A0', '\u200B', '\u00AD', '\u202F', '\'', '\u2019', '\u00B4', '-',
                                '\u2013')
                        .withChars(
                                'a', 'E', '\u00E9', '\u0130', '\u0131', '\u00DF', '\u1E9E', '\u0152', '\uFB01', '1',
                                '\u00BD')
                        .withChars(
                                '\u0301', '\u0316', '\u0345', '\u0958', '\uAC00', '\u1161', '\uFF9E', '\u0391',
                                '\u03A3')
                        .withChars('\uD800', '\uDC00', '\uD835', '\uDC00', '\uD83D', '\uDE00'));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("abcdefghijklmnopqrstuvwxyzàâäçéèêëíîïñóôöõúûüæœøß0123456789")
                .ofMinLength(1);
    }
}
