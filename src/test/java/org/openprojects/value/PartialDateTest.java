package org.openprojects.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("no-database")
class PartialDateTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"1996-04-17", "2011-06", "1996", "2000-02-29", "1000", "9999-12-31"})
    void is_told_as_precisely_as_it_is_known(String iso) throws JsonProcessingException {
        assertEquals(iso, PartialDate.parse(iso).toString());
        assertEquals('"' + iso + '"', JSON.writeValueAsString(PartialDate.parse(iso)));
        assertEquals(PartialDate.parse(iso), JSON.readValue('"' + iso + '"', PartialDate.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 1996",
                "1996-",
                "1996-4",
                "1996-13",
                "1996-00",
                "1996-02-30",
                "1900-02-29",
                "1996-04-31",
                "0999",
                "10000",
                "+1996",
                "1996-04-17T00:00",
                "17-04-1996",
                "1996/04",
                "\u0661\u0669\u0669\u0666",
                "1996\n"
            })
    void refuses_what_is_not_in_the_calendar_or_not_in_the_form(String text) {
        assertThrows(IllegalArgumentException.class, () -> PartialDate.parse(text));
    }

    @Test
    void refuses_a_day_without_a_month_and_no_text_at_all() {
        assertThrows(IllegalArgumentException.class, () -> new PartialDate(1996, null, 17));
        assertThrows(IllegalArgumentException.class, () -> PartialDate.parse(null));
    }

    @ParameterizedTest
    @CsvSource({
        "1996, 1996-01-01, 1996-12-31",
        "1996-02, 1996-02-01, 1996-02-29",
        "1996-04-17, 1996-04-17, 1996-04-17",
    })
    void reaches_from_its_first_to_its_last_day(String iso, LocalDate first, LocalDate last) {
        assertEquals(first, PartialDate.parse(iso).first());
        assertEquals(last, PartialDate.parse(iso).last());
    }

    @ParameterizedTest
    @CsvSource({
        "1996, 1996-04-17, true",
        "1996, 1996-12, true",
        "1996-04, 1996-04-17, true",
        "1996-04-17, 1996-04-17, true",
        "1996, 1997, false",
        "1996-04, 1996-05-01, false",
        "1996-04-17, 1996-04-18, false",
    })
    void is_compatible_when_one_contains_the_other(String one, String other, boolean compatible) {
        assertEquals(compatible, PartialDate.parse(one).compatibleWith(PartialDate.parse(other)));
        assertEquals(compatible, PartialDate.parse(other).compatibleWith(PartialDate.parse(one)));
    }

    @Test
    void comes_in_order_of_first_day_then_precision() {
        var inOrder = List.of("1995-12-31", "1996", "1996-01", "1996-01-01", "1996-01-02", "1996-02", "1997");
        assertEquals(
                inOrder,
                Stream.of("1997", "1996-02", "1996-01-02", "1996-01-01", "1996-01", "1996", "1995-12-31")
                        .map(PartialDate::parse)
                        .sorted()
                        .map(PartialDate::toString)
                        .toList());
    }

    @Test
    void keeps_its_digits_whatever_the_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals("2011-06", PartialDate.parse("2011-06").toString());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_span_may_be_open_but_not_reversed() throws JsonProcessingException {
        var open = new YearSpan(PartialDate.parse("2001"), null);
        assertEquals("{\"start\":\"2001\",\"end\":null}", JSON.writeValueAsString(open));
        assertEquals(open, JSON.readValue("{\"start\":\"2001\",\"end\":null}", YearSpan.class));
        var closed = new YearSpan(PartialDate.parse("1996"), PartialDate.parse("2004"));
        assertEquals("{\"start\":\"1996\",\"end\":\"2004\"}", JSON.writeValueAsString(closed));
        assertEquals(closed, JSON.readValue("{\"start\":\"1996\",\"end\":\"2004\"}", YearSpan.class));
        assertThrows(
                IllegalArgumentException.class,
                () -> new YearSpan(PartialDate.parse("2004"), PartialDate.parse("1996")));
        assertThrows(IllegalArgumentException.class, () -> new YearSpan(null, PartialDate.parse("1996")));
    }

    @Test
    void a_language_is_told_by_its_code() throws JsonProcessingException {
        assertEquals("[\"en\",\"fr\",\"es\",\"pt\"]", JSON.writeValueAsString(Language.values()));
        assertEquals(Language.PT, JSON.readValue("\"pt\"", Language.class));
        assertFalse(JSON.readValue("\"es\"", Language.class) == Language.PT);
        assertTrue(Stream.of(Language.values()).allMatch(l -> l.word().length() == 2));
    }
}
