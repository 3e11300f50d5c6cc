package org.openprojects.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprojects.reading.MoneyText.Found;
import org.openprojects.value.Language;
import org.openprojects.value.Money;

@Tag("no-database")
class MoneyTextTest {
    private static Money only(String text, Language language) {
        Found found = MoneyText.only(text, language).orElseThrow(() -> new AssertionError("no amount in " + text));
        assertEquals(text.substring(found.start(), found.end()), found.money().stated());
        return found.money();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | US$ 5.96 million | 5960000.00 | USD | 10000",
                "EN | US$ 33.23 million | 33230000.00 | USD | 10000",
                "EN | US$ 1 million | 1000000.00 | USD | 1000000",
                "EN | US$15.3 million | 15300000.00 | USD | 100000",
                "EN | US $ 15.3 million | 15300000.00 | USD | 100000",
                "EN | $US 15.3 million | 15300000.00 | USD | 100000",
                "EN | USD $ 15.3 million | 15300000.00 | USD | 100000",
                "EN | $39.5 million | 39500000.00 | USD | 100000",
                "EN | $39.5 million USD | 39500000.00 | USD | 100000",
                "EN | US$1.45m | 1450000.00 | USD | 10000",
                "EN | US$ 1.2 billion | 1200000000.00 | USD | 100000000",
                "EN | USD 17.6 MILLION | 17600000.00 | USD | 100000",
                "EN | USD 17.6 milion | 17600000.00 | USD | 100000",
                "EN | usd 17.6 Mio | 17600000.00 | USD | 100000",
                "EN | USD17.6mn | 17600000.00 | USD | 100000",
                "EN | USD 1.5bn | 1500000000.00 | USD | 100000000",
                "EN | USD 840 thousand | 840000.00 | USD | 1000",
                "EN | USD 840,000 | 840000.00 | USD | 1",
                "EN | USD 10.50 | 10.50 | USD | 0.01",
                "EN | USD 1,180,000.5 | 1180000.50 | USD | 0.1",
                "EN | USD 1 180 000 | 1180000.00 | USD | 1",
                "EN | USD 1'180'000 | 1180000.00 | USD | 1",
                "EN | USD 1’180’000.25 | 1180000.25 | USD | 0.01",
                "EN | USD 0.125 | 0.125 | USD | 0.001",
                "EN | USD 0,125 million | 125000.00 | USD | 1000",
                "EN | US$ 1,125 million | 1125000000.00 | USD | 1000000",
                "EN | US$ 1.125 million | 1125000.00 | USD | 1000",
                "EN | US$ 0 | 0.00 | USD | 1",
                "EN | SDR 21.55 million | 21550000.00 | XDR | 10000",
                "EN | XDR 21.55 million | 21550000.00 | XDR | 10000",
                "EN | 5.5 million US dollars | 5500000.00 | USD | 100000",
                "EN | 5.5 million dollars | 5500000.00 | USD | 100000",
                "EN | 5.5 million euros | 5500000.00 | EUR | 100000",
                "EN | €5.5m | 5500000.00 | EUR | 100000",
                "EN | 5,5 M€ | 5500000.00 | EUR | 100000",
                "EN | £ 3 million | 3000000.00 | GBP | 1000000",
                "EN | GBP 3 million | 3000000.00 | GBP | 1000000",
                "EN | FF 12 million | 12000000.00 | FRF | 1000000",
                "EN | R$ 12 million | 12000000.00 | BRL | 1000000",
                "EN | DH 12 million | 12000000.00 | MAD | 1000000",
                "EN | JPY 1,200 million | 1200000000 | JPY | 1000000",
                "EN | 12 million KES | 12000000.00 | KES | 1000000",
                "EN | 840000USD | 840000.00 | USD | 1",
                "FR | 41,9 millions d'USD | 41900000.00 | USD | 100000",
                "FR | 41,9 millions d’USD | 41900000.00 | USD | 100000",
                "FR | 8 millions d'USD | 8000000.00 | USD | 1000000",
                "FR | 1,125 million d'USD | 1125000.00 | USD | 1000",
                "EN | 1,125 million d'USD | 1125000.00 | USD | 1000",
                "FR | 1,125 milliard de dollars | 1125000000.00 | USD | 1000000",
                "FR | 2,5 millions de dollars des États-Unis | 2500000.00 | USD | 100000",
                "FR | 840 mille euros | 840000.00 | EUR | 1000",
                "FR | 500 000 dollars US | 500000.00 | USD | 1",
                "FR | 10,65 millions de DTS | 10650000.00 | XDR | 10000",
                "FR | 1.180.000,50 EUR | 1180000.50 | EUR | 0.01",
                "ES | USD 12,41 millones | 12410000.00 | USD | 10000",
                "ES | USD 1,125 millones | 1125000.00 | USD | 1000",
                "EN | USD 1,125 millones | 1125000.00 | USD | 1000",
                "ES | USD 1.125 millones | 1125000000.00 | USD | 1000000",
                "ES | USD 1.125 million | 1125000.00 | USD | 1000",
                "ES | 840.000 USD | 840000.00 | USD | 1",
                "ES | USD 840 mil | 840000.00 | USD | 1000",
                "ES | USD 1,5 mil millones | 1500000000.00 | USD | 100000000",
                "ES | un millón | - | - | -",
                "ES | 1 millón de dólares | 1000000.00 | USD | 1000000",
                "ES | 12,4 millones de dólares estadounidenses | 12400000.00 | USD | 100000",
                "ES | 12,4 millones de dólares de los Estados Unidos | 12400000.00 | USD | 100000",
                "ES | DEG 10,65 millones | 10650000.00 | XDR | 10000",
                "PT | R$ 2,5 milhões | 2500000.00 | BRL | 100000",
                "PT | 1 milhão de euros | 1000000.00 | EUR | 1000000",
                "PT | 3 mil milhões de dólares | 3000000000.00 | USD | 1000000000",
                "PT | 840 mil euros | 840000.00 | EUR | 1000",
            })
    void reads_the_exact_amount(Language language, String text, String amount, String currency, String granularity) {
        if (amount.equals("-")) {
            assertEquals(Optional.empty(), MoneyText.only(text, language));
            return;
        }
        for (String form : new String[] {
            text,
            text.replace(' ', '\u00a0'),
            text.replace(' ', '\u202f'),
            Normalizer.normalize(text, Normalizer.Form.NFD)
        }) {
            Money money = only(form, language);
            assertEquals(amount, money.amount().toPlainString());
            assertEquals(currency, money.currency());
            assertEquals(granularity, money.granularity().toPlainString());
            assertEquals(form, money.stated());
            assertEquals(false, money.approximate());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "none",
                "US$",
                "million",
                "5.96 million",
                "5.96",
                "US$ 5-6 million",
                "US$ 5 - 6 million",
                "US$ 5 to 6 million",
                "US$ 5 million to US$ 6 million",
                "US$ 5 million US$ 6 million",
                "SDR 10.65 million / USD 14.9 million",
                "US$ 5 million and more",
                "more than US$ 5 million",
                "-5 million USD",
                "USD -5 million",
                "US$-5",
                "-US$ 5 million",
                "\u2212US$ 5",
                "+US$ 5",
                "USD 1,23,4",
                "USD 1,180,00",
                "USD 1.180 000",
                "USD 1234,567",
                "USD 012,345",
                "USD 1,180'000",
                "USD 1.234,567.89",
                "USD 5.96 200",
                "USD .5 million",
                ".5 million USD",
                "USD 5th",
                "XUSD 5 million",
                "B2 USD",
                "USD B2",
                "$5 million CAD",
                "A$ 5 million",
                "CAD $ 5 million",
                "$CAN 5 million",
                "5 million Canadian dollars",
                "5 millions de dollars canadiens",
                "5 million $CAN",
                "USD 5 billones",
                "all 5 million",
                "USD 5 million EUR",
                "US$ 5 million)",
                "(US$ 5 million)",
                "US$ 5 million (SDR 3",
                "US$ 5 million (a) (b)",
                "USD 5%",
                "USD 5/6",
                "EUR/USD 5 million",
                "USD 840 mil",
                "5² million USD",
                "USD 123456789012345678901",
                "USD 1.12345678901",
                "USD 99999999999999 billion",
                "USD ٥",
                "USD 5٥",
                "840 USD 2003",
                "approximately",
                "about about US$ 5",
                "US$ 5 million per year",
                "IFAD: US$ 5 million"
            })
    void finds_nothing_that_is_not_clearly_one_amount(String text) {
        assertEquals(Optional.empty(), MoneyText.only(text, Language.EN));
    }

    @Test
    void a_french_billion_may_be_a_thousand_times_more() {
        assertEquals(Optional.empty(), MoneyText.only("US$ 1,2 billion", Language.FR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "approximately US$ 5 million",
                "approx. US$ 5 million",
                "About US$ 5 million",
                "around US$ 5 million",
                "some US$ 5 million",
                "circa US$ 5 million",
                "ca. US$ 5 million",
                "ca US$ 5 million",
                "estimated at US$ 5 million",
                "environ US$ 5 million",
                "près de US$ 5 million",
                "~US$ 5 million",
                "~ US$ 5 million",
                "aproximadamente US$ 5 million",
                "unos 5 millones de dólares",
                "cerca de\u00a0US$ 5 million",
                "alrededor de US$ 5 million",
                "ABOUT 5 million dollars"
            })
    void keeps_the_word_that_makes_it_approximate(String text) {
        Money money = only(text, Language.ES);
        assertEquals(true, money.approximate());
        assertEquals(text, money.stated());
        assertEquals("5000000.00", money.amount().toString());
    }

    @Test
    void a_bracket_after_it_is_a_note() {
        Found found = MoneyText.only(" SDR 21.55 million (approximately USD 30.0 million). ", Language.EN)
                .orElseThrow();
        assertEquals("SDR 21.55 million", found.money().stated());
        assertEquals(
                "a (b)",
                MoneyText.only("USD 5, (a (b))", Language.EN).orElseThrow().note());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Belgian Survival Fund US$ 2.1 million | Belgian Survival Fund | US$ 2.1 million | 2100000.00 |",
                "Beneficiaries USD 840,000 | Beneficiaries | USD 840,000 | 840000.00 |",
                "National Government USD 1 180 000 | National Government | USD 1 180 000 | 1180000.00 |",
                "World Bank: International Development Association US$ 5 million. | World Bank: International Development Association | US$ 5 million | 5000000.00 |",
                "OPEC $5 million (SDR 3.6 million) | OPEC | $5 million | 5000000.00 | SDR 3.6 million",
                "WFP (US$ 2 million) | WFP ( | US$ 2 million | 2000000.00 |",
                "WFP (US$ 2 million) (SDR 1.4 million) | WFP ( | US$ 2 million | 2000000.00 | SDR 1.4 million",
                "WFP (World Food Programme) about US$ 2 million | WFP (World Food Programme) | about US$ 2 million | 2000000.00 |",
                "WFP (1 US$) US$ 2 million | WFP (1 US$) | US$ 2 million | 2000000.00 |",
                "Phase 2 - USD 5 million | Phase 2 - | USD 5 million | 5000000.00 |",
                "Phase 2 USD 5 million | Phase 2 | USD 5 million | 5000000.00 |",
                "World Bank - 5 million USD | World Bank - | 5 million USD | 5000000.00 |",
                "World Bank—US$ 5 million | World Bank— | US$ 5 million | 5000000.00 |",
                "Bank:5 million USD | Bank: | 5 million USD | 5000000.00 |",
                "Loan EUR 3 million, grant US$ 5 million | Loan EUR 3 million, grant | US$ 5 million | 5000000.00 |",
                "Banque mondiale 8 millions d'USD | Banque mondiale | 8 millions d'USD | 8000000.00 |",
                "US$ 5 million | '' | US$ 5 million | 5000000.00 |",
            })
    void takes_the_last_amount_of_a_line(String line, String name, String stated, String amount, String note) {
        Found found = MoneyText.last(line, Language.EN).orElseThrow();
        assertEquals(name, line.substring(0, found.start()).strip());
        assertEquals(stated, found.money().stated());
        assertEquals(stated, line.substring(found.start(), found.end()));
        assertEquals(amount, found.money().amount().toString());
        assertEquals(note, found.note());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "World Bank",
                "World Bank 5 million",
                "World Bank US$ 5-6 million",
                "World Bank US$ 5 - 6 million",
                "World Bank 5 - 6 million USD",
                "World Bank 5 to 6 million USD",
                "Bank 5 million to 6 million USD",
                "Bank US$ 5 million - US$ 6 million",
                "Bank US$ 5 million–US$ 6 million",
                "Bank US$ 5 million or US$ 6 million",
                "entre 5 y 6 millones de USD",
                "Bank more than US$ 5 million",
                "Bank up to US$ 5 million",
                "Banque plus de US$ 5 million",
                "Bank > US$ 5 million",
                "Bank US$ 5 million grant",
                "Bank US$ 5 million, B (US$ 6 million)",
                "WFP (US$ 2 million grant)",
                "WFP (US$ 2 million",
                "Bank -US$ 5 million",
                "Bank -5 million USD",
                "Bank USD 5 million (SDR 3"
            })
    void takes_no_amount_that_does_not_end_the_line_or_is_not_one(String line) {
        assertEquals(Optional.empty(), MoneyText.last(line, Language.EN));
    }

    @Test
    void a_conversion_goes_to_the_note_to_the_letter() {
        Found found = MoneyText.last("FIDA 8 millions de DTS\u00a0( environ 11\u00a0millions d'USD)", Language.FR)
                .orElseThrow();
        assertEquals("XDR", found.money().currency());
        assertEquals(" environ 11\u00a0millions d'USD", found.note());
    }
}
