package org.openprojects.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("no-database")
class CurrencyTest {
    @Test
    void sdr_has_two_decimals() {
        assertEquals(Optional.of(new Currency("XDR", "SDR (Special Drawing Right)", 2)), Currency.of("XDR"));
    }

    @Test
    void old_projects_keep_their_old_currencies() {
        var old = "FRF DEM ITL NLG BEF ATS ESP PTE FIM IEP GRD LUF ZRZ";
        assertTrue(Stream.of(old.split(" ")).allMatch(code -> Currency.of(code).isPresent()));
    }

    @Test
    void a_code_is_three_capitals_and_nothing_like_it() {
        assertTrue(Stream.of("usd", "US", "USD ", "", "XXX", "US$")
                .noneMatch(code -> Currency.of(code).isPresent()));
        assertTrue(Currency.of(null).isEmpty());
        assertTrue(Currency.all().stream().allMatch(c -> c.code().matches("[A-Z]{3}")));
    }

    @Test
    void each_code_is_there_once_and_in_order() {
        List<String> codes = Currency.all().stream().map(Currency::code).toList();
        assertEquals(codes.size(), new HashSet<>(codes).size());
        assertEquals(codes.stream().sorted(Comparator.naturalOrder()).toList(), codes);
    }

    @Test
    void decimals_are_those_that_the_jdk_knows() {
        List<String> differing = java.util.Currency.getAvailableCurrencies().stream()
                .filter(jdk -> jdk.getDefaultFractionDigits() >= 0)
                .filter(jdk -> Currency.of(jdk.getCurrencyCode())
                        .filter(ours -> ours.decimals() != jdk.getDefaultFractionDigits())
                        .isPresent())
                .map(java.util.Currency::getCurrencyCode)
                .toList();
        assertEquals(List.of(), differing);
    }

    @Test
    void every_country_can_pay_in_its_own_currency() {
        List<String> missing = Stream.of(Locale.getISOCountries())
                .map(country -> java.util.Currency.getInstance(
                        new Locale.Builder().setRegion(country).build()))
                .filter(Objects::nonNull)
                .map(java.util.Currency::getCurrencyCode)
                .filter(code -> Currency.of(code).isEmpty())
                .distinct()
                .toList();
        assertEquals(List.of(), missing);
    }
}
