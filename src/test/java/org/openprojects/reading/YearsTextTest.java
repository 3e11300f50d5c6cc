package org.openprojects.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprojects.value.PartialDate;
import org.openprojects.value.YearSpan;

@Tag("no-database")
class YearsTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1996 - 2004",
                "1996-2004",
                "1996 – 2004",
                "1996—2004",
                "1996\u00a0-\u00a02004",
                " 1996 to 2004 ",
                "1996 à 2004",
                "1996 a\u0300 2004",
                "1996 a 2004",
                "1996  TO  2004",
                "1996\u20112004"
            })
    void reads_both_years(String text) {
        assertEquals(
                Optional.of(new YearSpan(PartialDate.parse("1996"), PartialDate.parse("2004"))), YearsText.parse(text));
        assertTrue(YearsText.looksLike(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2001 -",
                "2001-",
                "2001 –\u00a0",
                "2001 - present",
                "2001-Present",
                "2001 to present",
                "2001 - ongoing",
                "2001 - en cours",
                "2001 – en curso",
                "2001 a présent",
                "2001 - em curso"
            })
    void leaves_an_open_end_open(String text) {
        assertEquals(Optional.of(new YearSpan(PartialDate.parse("2001"), null)), YearsText.parse(text));
        assertTrue(YearsText.looksLike(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2004 - 1996", "1899 - 1950", "2000 - 2101", "0001 -", "9999 - present"})
    void knows_the_form_of_what_it_refuses(String text) {
        assertEquals(Optional.empty(), YearsText.parse(text));
        assertTrue(YearsText.looksLike(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1996",
                "- 2004",
                "1996 2004",
                "1996 to",
                "1996to2004",
                "1996 - 04",
                "96 - 04",
                "1996 - 2004.",
                "1996 - 2004 - 2006",
                "2014-04",
                "2014-04-08",
                "1996 - soon",
                "Duration 1996 - 2004",
                "19966 - 2004"
            })
    void takes_nothing_else_for_a_span(String text) {
        assertEquals(Optional.empty(), YearsText.parse(text));
        assertFalse(YearsText.looksLike(text));
    }
}
