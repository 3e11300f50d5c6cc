package org.openprojects.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprojects.value.Language;

/** Long lines take time in proportion to their length, and never the stack: squared, these would take minutes. */
@Tag("no-database")
class HostileTextTest {
    private static final int MILLIONS = 5_000_000;
    private static final int LONG = 400_000;

    @Test
    void no_name_of_a_co_financier_is_longer_than_a_line_of_names() throws Unreadable {
        String page = """
                Rural Osier Project

                IFAD Asset Request Portlet

                Source: IFAD

                Status: Closed
                Co-financiers (International): %s US$ 5 million
                """;
        assertEquals(1, financiers(page.formatted("Osier Bank")));
        assertEquals(0, financiers(page.formatted("Osier".repeat(7_000))));
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(strings = {"5", "5 (", "1 180 ) ", " "})
    void reads_five_million_characters(String piece) {
        String line = piece.repeat(MILLIONS / piece.length());
        assertEquals(Optional.empty(), MoneyText.only(line, Language.EN));
        assertEquals(Optional.empty(), MoneyText.last(line, Language.EN));
        assertEquals(Optional.empty(), DateText.parse(line));
        assertEquals(Optional.empty(), YearsText.parse(line));
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(
            strings = {
                "5",
                " ",
                "\u00a0",
                "(",
                ")",
                "()",
                "(5)",
                "5 ",
                "5 (",
                "5,",
                "5.",
                "1 180 ",
                "000 ",
                "USD",
                "USD ",
                "USD 5 ",
                "USD 5 (",
                "5 USD ",
                "$",
                "US$ ",
                "5 mil ",
                "5m",
                "d'",
                "5 d'",
                "about ",
                "cerca de ",
                "dollars des ",
                "a",
                "e\u0301",
                "\u0301",
                "\ud800",
                "\ud83d\ude00",
                "-",
                "5-",
                "USD 5 to ",
                "1996 - ",
                "17 April ",
                ".,",
                "~",
                "٥",
                "US $",
                "5 million d'USD "
            })
    void reads_any_long_line_in_time(String piece) {
        String line = piece.repeat(LONG / piece.length());
        for (String text : new String[] {line, "USD 5 million" + line, line + "USD 5 million"}) {
            MoneyText.only(text, Language.ES);
            MoneyText.last(text, Language.FR);
            DateText.parse(text);
            YearsText.looksLike(text);
        }
        assertEquals(Optional.empty(), MoneyText.only(line, Language.EN));
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(strings = {" ", "\u00a0", "\u2009"})
    void finds_what_stands_behind_millions_of_spaces(String space) {
        String spaces = space.repeat(MILLIONS);
        assertEquals(
                spaces.length() + 4,
                MoneyText.last("WFP " + spaces + "USD" + spaces + "5 million" + spaces, Language.EN)
                        .orElseThrow()
                        .start());
        assertEquals(
                "1996", DateText.parse(spaces + "1996" + spaces).orElseThrow().toString());
    }

    private static long financiers(String page) throws Unreadable {
        return TextReader.read(page.getBytes(StandardCharsets.UTF_8)).records().stream()
                .flatMap(record -> record.facts().stream())
                .filter(fact -> fact.path().endsWith("/financier"))
                .count();
    }
}
