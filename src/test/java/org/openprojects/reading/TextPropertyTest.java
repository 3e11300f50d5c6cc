package org.openprojects.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.openprojects.reading.MoneyText.Found;
import org.openprojects.value.Language;
import org.openprojects.value.PartialDate;
import org.openprojects.value.YearSpan;

@Tag("no-database")
class TextPropertyTest {
    /** How an amount is printed: {@code %s} is the number. */
    private record Printed(Language language, String form, String currency, int power) {}

    private static final List<Printed> FORMS = List.of(
            new Printed(Language.EN, "US$ %s", "USD", 0),
            new Printed(Language.EN, "US$\u00a0%s\u00a0million", "USD", 6),
            new Printed(Language.EN, "USD%sm", "USD", 6),
            new Printed(Language.EN, "$%s billion", "USD", 9),
            new Printed(Language.EN, "SDR %s thousand", "XDR", 3),
            new Printed(Language.EN, "JPY %s", "JPY", 0),
            new Printed(Language.EN, "%s million US dollars", "USD", 6),
            new Printed(Language.FR, "%s millions d’USD", "USD", 6),
            new Printed(Language.FR, "%s milliards de dollars des États-Unis", "USD", 9),
            new Printed(Language.FR, "%s euros", "EUR", 0),
            new Printed(Language.ES, "USD %s millones", "USD", 6),
            new Printed(Language.ES, "%s mil millones de dólares", "USD", 9),
            new Printed(Language.ES, "%s\u202fDEG", "XDR", 0),
            new Printed(Language.PT, "R$ %s milhões", "BRL", 6),
            new Printed(Language.PT, "%s mil €", "EUR", 3));

    @Property
    void every_printed_amount_is_read_back_exactly(
            @ForAll("forms") Printed printed,
            @ForAll @LongRange(min = 0, max = 99_999_999_999L) long digits,
            @ForAll @IntRange(min = 0, max = 6) int decimals,
            @ForAll("separators") String separator) {
        var value = new BigDecimal(BigInteger.valueOf(digits), decimals);
        boolean english = printed.language == Language.EN;
        String whole = value.toBigInteger().toString();
        String grouped = group(whole, separator.equals("language's") ? (english ? "," : ".") : separator);
        String tail = "0".repeat(decimals) + value.unscaledValue();
        String sign = english ? "." : ",";
        String number = decimals == 0 ? grouped : grouped + sign + tail.substring(tail.length() - decimals);
        // Said in the Javadoc: without a multiplier, three digits after a single separator are thousands.
        boolean thousands = printed.power == 0 && decimals == 3 && grouped.equals(whole) && !whole.equals("0");
        String text = printed.form.formatted(number);

        Optional<Found> found = MoneyText.only(text, printed.language);

        if (thousands) {
            assertTrue(found.isEmpty() || found.get().money().amount().compareTo(new BigDecimal(digits)) == 0);
            return;
        }
        assertEquals(text, found.orElseThrow().money().stated());
        assertEquals(printed.currency, found.get().money().currency());
        assertEquals(
                0,
                value.scaleByPowerOfTen(printed.power)
                        .compareTo(found.get().money().amount()));
        assertEquals(
                0,
                BigDecimal.ONE
                        .scaleByPowerOfTen(printed.power - decimals)
                        .compareTo(found.get().money().granularity()));
        assertEquals(
                found.get().money(),
                MoneyText.last("World Bank " + text + " (a loan)", printed.language)
                        .orElseThrow()
                        .money());
    }

    @Property(tries = 20_000)
    void no_text_is_too_strange(@ForAll("strange") String text, @ForAll Language language) {
        for (var found : List.of(MoneyText.only(text, language), MoneyText.last(text, language))) {
            found.ifPresent(f ->
                    assertEquals(text.substring(f.start(), f.end()), f.money().stated()));
        }
        assertEquals(DateText.parse(text).isPresent(), DateText.isOnlyDate(text));
        assertTrue(YearsText.parse(text).isEmpty() || YearsText.looksLike(text));
    }

    @Property(tries = 10_000)
    void what_is_found_alone_is_found_at_the_end_of_a_line(@ForAll("strange") String text, @ForAll Language language) {
        MoneyText.only(text, language)
                .ifPresent(only -> assertEquals(
                        only.money(),
                        MoneyText.last("Someone; " + text, language)
                                .orElseThrow()
                                .money()));
    }

    @Property
    void every_date_is_read_back_from_each_form(
            @ForAll @IntRange(min = 0, max = 73_413) int days, @ForAll("patterns") String pattern) {
        LocalDate date = LocalDate.of(1900, 1, 1).plusDays(days);
        String text = date.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
        assertEquals(date, DateText.parse(text).orElseThrow().first());
    }

    @Property
    void every_iso_date_is_a_date_text(@ForAll @IntRange(min = 0, max = 73_413) int days) {
        LocalDate date = LocalDate.of(1900, 1, 1).plusDays(days);
        var known = List.of(
                new PartialDate(date.getYear(), null, null),
                new PartialDate(date.getYear(), date.getMonthValue(), null),
                new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
        known.forEach(partial -> assertEquals(Optional.of(partial), DateText.parse(partial.toString())));
    }

    @Property
    void every_span_is_read_back(
            @ForAll @IntRange(min = 1900, max = 2100) int start, @ForAll @IntRange(min = 1900, max = 2100) int end) {
        var span = YearsText.parse(start + " – " + end);
        assertTrue(YearsText.looksLike(start + " – " + end));
        assertEquals(
                start > end
                        ? Optional.empty()
                        : Optional.of(
                                new YearSpan(new PartialDate(start, null, null), new PartialDate(end, null, null))),
                span);
    }

    @Provide
    Arbitrary<Printed> forms() {
        return Arbitraries.of(FORMS);
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of("", "language's", " ", "\u00a0", "\u202f", "'", "’");
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of(
                "d MMMM yyyy",
                "dd MMMM, yyyy",
                "MMMM d, yyyy",
                "d MMM yyyy",
                "dd/MM/yyyy",
                "d.M.yyyy",
                "d-M-yyyy",
                "yyyy-MM-dd");
    }

    /** Pieces of amounts and dates in any order, and any characters between. */
    @Provide
    Arbitrary<String> strange() {
        Arbitrary<String> pieces = Arbitraries.of(
                "US$",
                "USD",
                "$",
                "€",
                "5",
                "0",
                "840,000",
                "5.96",
                "1 180",
                ".",
                ",",
                "'",
                " ",
                "\u00a0",
                "million",
                "mil",
                "millones",
                "millions",
                "d'",
                "de",
                "dollars",
                "(",
                ")",
                "[",
                "-",
                "–",
                "to",
                "about",
                "ca.",
                "~",
                "17",
                "April",
                "1996",
                "/",
                "WFP",
                "m");
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(3);
        return Combinators.combine(pieces, Arbitraries.frequencyOf(Tuple.of(4, pieces), Tuple.of(1, any)))
                .as(String::concat)
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    private static String group(String digits, String separator) {
        return digits.replaceAll("\\B(?=([0-9]{3})+$)", separator);
    }
}
