package org.openprojects.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("no-database")
class SpellingTest {
    private static final List<UnaryOperator<String>> FORMS =
            List.of(Spelling::folded, Spelling::key, Spelling::plain, Spelling::slug);

    @ParameterizedTest
    @CsvSource({
        "Clôturé, cloture",
        "São Tomé, sao tome",
        "Türkiye, turkiye",
        "TÜRKİYE, turkiye",
        "Iğdır, igdir",
        "Straße, strasse",
        "STRAẞE, strasse",
        "Østfold, ostfold",
        "Łódź, lodz",
        "Œuvre, oeuvre",
        "Đà Nẵng, da nang",
        "N.º, n.o",
        "ﬁnance, finance",
        "ΟΔΟΣ, οδοσ",
    })
    void folds_accents_case_and_special_letters(String text, String folded) {
        assertEquals(folded, Spelling.folded(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "’", "‘", "ʼ", "´", "`", "′", "＇", "ʻ"})
    void every_apostrophe_is_one(String apostrophe) {
        assertEquals("president's reports", Spelling.folded("President" + apostrophe + "s reports"));
        assertEquals("presidents-reports", Spelling.slug("President" + apostrophe + "s reports"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "‐", "‑", "‒", "–", "—", "−", "﹣", "－"})
    void every_dash_is_a_hyphen(String dash) {
        assertEquals("micro-enterprise", Spelling.folded("Micro" + dash + "enterprise"));
    }

    @ParameterizedTest
    @ValueSource(ints = {' ', 0x00A0, 0x202F, 0x2009, 0x3000, '\t', '\n', 0x2028, 0x0085})
    void every_space_is_a_blank(int space) {
        String text = Character.toString(space).repeat(2) + "US$" + Character.toString(space) + "5.96";
        assertEquals("us$ 5.96", Spelling.folded(text));
        assertEquals("US$ 5.96", Spelling.plain(text + Character.toString(space)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF})
    void what_has_no_width_is_dropped(int unseen) {
        String text = Character.toString(unseen) + "Irri" + Character.toString(unseen) + "gation";
        assertEquals("irrigation", Spelling.folded(text));
        assertEquals("Irrigation", Spelling.plain(text));
    }

    @Test
    void a_soft_hyphen_is_not_read() {
        assertEquals("irrigation", Spelling.folded("Irri\u00ADgation"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Micro-enterprise",
                "Microenterprise",
                "micro enterprise",
                "MICRO–ENTERPRISE",
                "Mïcro-enterprise."
            })
    void hyphens_spaces_case_and_accents_do_not_change_the_key(String text) {
        assertEquals("microenterprise", Spelling.key(text));
    }

    @Test
    void a_key_keeps_letters_of_other_scripts() {
        assertEquals("التنمية2", Spelling.key("«التنمية» 2"));
    }

    @Test
    void plain_text_keeps_case_accents_and_curly_apostrophes() {
        assertEquals(
                "Cadre d’action de RÉINSTALLATION", Spelling.plain(" Cadre d’action  de RE\u0301INSTALLATION\u00A0"));
    }

    @ParameterizedTest
    @CsvSource({
        "Rural Small and Micro-enterprise Promotion Project - Phase II, rural-small-and-micro-enterprise-promotion-project-phase-ii",
        "Interim (mid-term) review report, interim-mid-term-review-report",
        "Marketing/Storage/Processing, marketing-storage-processing",
        "Côte d’Ivoire, cote-divoire",
        "2004, ''",
        "Ω 3, ''",
        "التنمية الريفية, ''",
        "«PRODEFI» التنمية, prodefi",
    })
    void slugs_are_plain_words_and_hyphens(String text, String slug) {
        assertEquals(slug, Spelling.slug(text));
    }

    @Test
    void a_long_slug_ends_with_a_whole_word() {
        assertEquals(
                "a".repeat(40) + "-" + "b".repeat(39), Spelling.slug("a".repeat(40) + " " + "b".repeat(39) + " c"));
        assertEquals("a".repeat(40), Spelling.slug("a".repeat(40) + " " + "b".repeat(40)));
        assertEquals("a".repeat(80), Spelling.slug("a".repeat(81)));
    }

    @Test
    void every_form_of_every_character_is_its_own_form() {
        // Ideographs and private characters have no other form.
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> Character.isDefined(c)
                        && !Character.isIdeographic(c)
                        && Character.getType(c) != Character.PRIVATE_USE)
                .mapToObj(Character::toString)
                .forEach(text -> {
                    for (UnaryOperator<String> form : FORMS) {
                        String once = form.apply("x" + text + "y");
                        assertEquals(once, form.apply(once), () -> "U+" + Integer.toHexString(text.codePointAt(0)));
                    }
                });
    }

    @Test
    void a_heap_of_marks_takes_no_longer_than_other_text() {
        // Two kinds of marks that trade places one by one: over a minute for the normalizer alone.
        String heap = "e" + "\u0301".repeat(150_000) + "\u0316".repeat(150_000);
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertEquals("e", Spelling.folded(heap));
            assertEquals(heap, Spelling.plain(heap));
            assertEquals("e", Spelling.slug(heap));
        });
    }
}
