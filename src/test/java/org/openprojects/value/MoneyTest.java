package org.openprojects.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("no-database")
class MoneyTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Money money(String amount, String currency, String granularity) {
        return new Money(new BigDecimal(amount), currency, new BigDecimal(granularity), null, false);
    }

    @Test
    void is_told_in_decimal_strings() throws JsonProcessingException {
        var money = new Money(
                new BigDecimal("5.96E+6"), "USD", new BigDecimal("1E+4"), "US$\u00a05.96\u00a0million", false);
        var json = """
                {"amount":"5960000.00","currency":"USD","granularity":"10000",\
                "stated":"US$\u00a05.96\u00a0million","approximate":false}""";
        assertEquals(json, JSON.writeValueAsString(money));
        assertEquals(money, JSON.readValue(json, Money.class));
    }

    @Test
    void never_shows_an_exponent() throws JsonProcessingException {
        String json = JSON.writeValueAsString(money("0.0000000001", "USD", "1E-10"));
        assertTrue(json.contains("\"amount\":\"0.0000000001\"") && json.contains("\"granularity\":\"0.0000000001\""));
        assertTrue(JSON.writeValueAsString(money("0E+30", "USD", "1E+10")).contains("\"amount\":\"0.00\""));
    }

    @ParameterizedTest
    @CsvSource({
        "5960000, USD, 10000, 5960000.00",
        "10.5, USD, 0.01, 10.50",
        "10.5, USD, 0.1, 10.50",
        "10.125, USD, 0.001, 10.125",
        "10.1, USD, 0.0001, 10.1000",
        "7, JPY, 1, 7",
        "7.5, JPY, 0.10, 7.5",
        "7, XDR, 1, 7.00",
        "7, KWD, 1, 7.000",
    })
    void keeps_the_scale_that_was_printed(String amount, String currency, String granularity, String kept) {
        assertEquals(kept, money(amount, currency, granularity).amount().toString());
    }

    @ParameterizedTest
    @CsvSource({"5960000.0000000000, 10000.0000000000, 5960000.00, 10000", "10.1250000000, 0.0010000000, 10.125, 0.001"
    })
    void comes_back_from_a_wide_column_as_it_was(
            String amount, String granularity, String kept, String keptGranularity) {
        assertEquals(money(kept, "USD", keptGranularity), money(amount, "USD", granularity));
        assertEquals(kept, money(amount, "USD", granularity).amount().toString());
        assertEquals(
                keptGranularity, money(amount, "USD", granularity).granularity().toString());
    }

    @Test
    void holds_20_digits_before_and_10_after_the_point() {
        assertEquals(
                "99999999999999999999.00",
                money("99999999999999999999", "USD", "1").amount().toString());
        assertEquals(
                "1.0000000001", money("1.0000000001", "USD", "1E-10").amount().toString());
        assertThrows(IllegalArgumentException.class, () -> money("100000000000000000000", "USD", "1"));
        assertThrows(IllegalArgumentException.class, () -> money("1.00000000001", "USD", "1E-11"));
    }

    @ParameterizedTest
    @CsvSource({
        "1E+2147483647, 1",
        "1E-2147483647, 1",
        "1, 1E+999999999",
        "1, 0",
        "1, -1",
        "1.005, 0.01",
        "7.5, 1E-2000000000",
    })
    void refuses_numbers_that_make_no_sense(String amount, String granularity) {
        assertThrows(IllegalArgumentException.class, () -> money(amount, "USD", granularity));
    }

    @Test
    void refuses_what_is_missing_or_unknown() {
        assertThrows(IllegalArgumentException.class, () -> money("1", "XXX", "1"));
        assertThrows(IllegalArgumentException.class, () -> money("1", "usd", "1"));
        assertThrows(IllegalArgumentException.class, () -> money("1", null, "1"));
        assertThrows(IllegalArgumentException.class, () -> new Money(null, "USD", BigDecimal.ONE, null, false));
        assertThrows(IllegalArgumentException.class, () -> new Money(BigDecimal.ONE, "USD", null, null, false));
        assertThrows(
                ValueInstantiationException.class,
                () -> JSON.readValue(
                        "{\"amount\":\"1e400000000\",\"currency\":\"USD\",\"granularity\":\"1\"}", Money.class));
    }

    @Test
    void equal_amounts_are_equal_however_they_were_written() {
        assertEquals(money("5", "USD", "1"), money("5.000", "USD", "1.0"));
        assertFalse(money("5", "USD", "1").equals(money("5", "USD", "0.1")));
    }
}
