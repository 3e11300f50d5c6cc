package org.openprojects.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("no-database")
class RegionTest {
    @ParameterizedTest
    @CsvSource({
        "asia-and-the-pacific, IN BD CN VN PK ID PH LK NP KH LA MN AF MM TL PG SB TO WS MV BT",
        "east-and-southern-africa, ET KE MG UG TZ RW MZ ZM MW BI ZW AO ER LS SZ KM SS",
        "west-and-central-africa, NG GH SN NE ML BF CM BJ GN MR TD CI CD SL LR TG GM GW CF CG GA ST CV",
        "latin-america-and-the-caribbean, BR PE BO HN GT NI AR MX EC CO PY UY SV DO HT CU PA CR GY BZ GD VE",
        "near-east-north-africa-and-europe, MA EG TN SD TR YE DJ SO JO LB SY AM AZ GE MD AL BA KG TJ UZ",
    })
    void follows_from_the_country(String region, String countries) {
        for (String code : countries.split(" ")) {
            Country country = Country.of(code).orElseThrow();
            assertEquals(Optional.of(region), Region.of(country).map(Region::code), code);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "DE", "JP", "FR", "IT", "SA", "QA", "AQ", "GP"})
    void a_country_without_ifad_projects_has_none(String code) {
        assertEquals(Optional.empty(), Region.of(Country.of(code).orElseThrow()));
    }

    @Test
    void every_region_that_a_country_names_exists() {
        for (Country country : Country.all()) {
            assertTrue(country.regionCode() == null || Region.of(country).isPresent(), country.code());
        }
    }

    @Test
    void labels_are_those_of_ifad() {
        assertEquals(
                List.of(
                        "Asia and the Pacific",
                        "East and Southern Africa",
                        "Latin America and the Caribbean",
                        "Near East, North Africa and Europe",
                        "West and Central Africa"),
                Region.codes().stream().map(Code::label).toList());
        assertEquals(
                Region.codes().stream().map(Code::code).toList(),
                Arrays.stream(Region.values()).map(Region::code).toList());
    }
}
