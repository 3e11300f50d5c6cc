package org.openprojects.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("no-database")
class CountryTest {
    @Test
    void every_country_of_iso_3166_and_kosovo_has_a_label() {
        Set<String> expected = new HashSet<>(Set.of(Locale.getISOCountries()));
        expected.add("XK");
        Set<String> codes = new HashSet<>();
        for (Country country : Country.all()) {
            codes.add(country.code());
            assertFalse(country.label().isBlank(), country.code());
            assertEquals(Optional.of(country), Country.of(country.code()));
            assertEquals(Optional.of(country), Country.recognise(country.label()));
        }
        assertEquals(expected, codes);
        assertEquals(250, Country.all().size());
    }

    @Test
    void no_two_countries_share_a_name() {
        Map<String, String> owners = new HashMap<>();
        for (Table.Row row : Table.read("country.csv")) {
            Set<String> keys = new HashSet<>(Set.of(CountryName.key(row.text(1))));
            row.words(3).forEach(name -> keys.add(CountryName.key(name)));
            keys.forEach(key -> assertNull(owners.put(key, row.text(0)), key));
        }
    }

    @Test
    void no_name_means_another_country_without_the_words_of_its_form() {
        for (Table.Row row : Table.read("country.csv")) {
            for (String name : row.words(3)) {
                // Congo and Korea are told apart by exactly these words, China from Taiwan as well.
                if (!Set.of("CD", "TW").contains(row.text(0))) {
                    String bare = CountryName.withoutForm(name);
                    Country.recognise(bare).ifPresent(found -> assertEquals(row.text(0), found.code(), name));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
                    BO: Bolivia | Bolivia (Plurinational State of) | Plurinational State of Bolivia | Bolivie
                    BF: Burkina Faso | Upper Volta | Haute-Volta
                    BJ: Benin | Bénin | Dahomey
                    BS: Bahamas, The | Bahamas (the)
                    CD: Democratic Republic of the Congo | Congo, Democratic Republic of | DR Congo | D.R. Congo | DRC | RDC | Zaire | Congo, Dem. Rep. | Congo (the Democratic Republic of the) | République démocratique du Congo | Democratic Congo
                    CF: Central African Republic | République centrafricaine | Central African Republic (the)
                    CG: Congo | Congo, Rep. | Republic of the Congo | Congo, Republic of | Congo (the) | République du Congo | Congo-Brazzaville
                    CI: Côte d'Ivoire | Côte d’Ivoire | Cote d'Ivoire | Ivory Coast | COTE D IVOIRE | Republic of Côte d'Ivoire
                    CV: Cabo Verde | Cape Verde | Cap-Vert
                    CZ: Czechia | Czech Republic
                    DM: Dominica | Commonwealth of Dominica
                    DO: Dominican Republic | República Dominicana | Dominican Republic (the)
                    EG: Egypt | Egypt, Arab Republic of | Égypte | Egypt, Arab Rep.
                    ET: Ethiopia | ETHIOPIA | Éthiopie | Etiopía | Federal Democratic Republic of Ethiopia
                    FM: Micronesia, Federated States of | Micronesia (Federated States of)
                    GH: Ghana | Republic of Ghana | the Republic of Ghana | Gana
                    GM: Gambia | Gambia (The) | The Gambia | Gambia, The | Republic of The Gambia | La Gambie
                    GN: Guinea | Republic of Guinea | Guinée | República de Guinea
                    GQ: Equatorial Guinea | Guinea Ecuatorial
                    GW: Guinea-Bissau | Guinea Bissau | Guinée-Bissau
                    IR: Iran, Islamic Republic of | Iran (Islamic Republic of) | Islamic Republic of Iran
                    KG: Kyrgyzstan | Kyrgyz Republic | Kirghizistan
                    KP: Korea, D.P.R. | Democratic People's Republic of Korea | Democratic People’s Republic of Korea | Korea (the Democratic People's Republic of) | North Korea
                    KR: Republic of Korea | Korea, Republic of | Korea (the Republic of) | South Korea
                    LA: Laos | Lao PDR | Lao People's Democratic Republic | Lao People's Democratic Republic (the) | République démocratique populaire lao
                    MD: Moldova | Republic of Moldova | Moldova (the Republic of)
                    MK: North Macedonia | Macedonia | The former Yugoslav Republic of Macedonia
                    MM: Myanmar | Burma | Birmanie
                    MV: Maldives | Maldivas | Republic of Maldives
                    NE: Niger | Niger (the) | Republic of the Niger
                    NG: Nigeria | Federal Republic of Nigeria | Nigéria
                    NP: Nepal | Federal Democratic Republic of Nepal | Kingdom of Nepal
                    PS: Palestine | West Bank and Gaza | Gaza and the West Bank | Palestine, State of
                    RU: Russian Federation | Russia
                    SD: Sudan | The Sudan | Republic of the Sudan
                    SK: Slovak Republic
                    SS: South Sudan | Republic of South Sudan | Soudan du Sud
                    ST: São Tomé e Príncipe | Sao Tome and Principe | São Tomé and Príncipe | Sao Tome & Principe | Santo Tomé y Príncipe
                    SX: St Maarten
                    SY: Syria | Syrian Arab Republic | Syrian Arab Republic (the)
                    SZ: Eswatini | Swaziland | Kingdom of Eswatini
                    TL: Timor-Leste | East Timor | Democratic Republic of Timor-Leste
                    TR: Türkiye | Turkey | Turkiye | Turquía | TÜRKİYE
                    TW: Taiwan, China | Republic of China
                    CN: China | People's Republic of China
                    TZ: Tanzania | United Republic of Tanzania | Tanzania, the United Republic of | République-Unie de Tanzanie
                    VC: St. Vincent and the Grenadines
                    VE: Venezuela | Venezuela, Bolivarian Republic of | Venezuela (Bolivarian Republic of) | Venezuela, Republica Bolivariana de
                    VN: Viet Nam | Vietnam | Viêt Nam | Socialist Republic of Viet Nam
                    WS: Samoa | Western Samoa | Independent State of Samoa
                    AS: American Samoa
                    YE: Yemen | Yemen, Republic of | Iêmen
                    """)
    void knows_the_names_that_a_country_goes_by(String code, String names) {
        for (String name : names.split(" \\| ")) {
            assertEquals(Optional.of(code), Country.recognise(name).map(Country::code), name);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "The",
                "Republic of",
                "Korea",
                "Africa",
                "Central Africa",
                "State of Georgia",
                "Rural Development",
                "Yugoslavia, former",
                "Pacific Islands",
                "Virgin Islands",
                "RW"
            })
    void a_name_of_no_country_or_of_two_means_none(String name) {
        assertEquals(Optional.empty(), Country.recognise(name));
    }

    @Test
    void labels_are_short_english_names() {
        Map<String, String> labels = Map.of(
                "CI",
                "Côte d'Ivoire",
                "TR",
                "Türkiye",
                "VN",
                "Viet Nam",
                "CD",
                "Democratic Republic of the Congo",
                "RW",
                "Rwanda",
                "ST",
                "São Tomé and Príncipe",
                "GM",
                "Gambia",
                "TZ",
                "Tanzania",
                "BO",
                "Bolivia",
                "LA",
                "Laos");
        labels.forEach((code, label) ->
                assertEquals(label, Country.of(code).orElseThrow().label()));
    }

    @Test
    void lists_by_label_without_regard_to_accents() {
        List<String> labels = Country.all().stream().map(Country::label).toList();
        assertEquals("Afghanistan", labels.get(0));
        assertEquals("Åland Islands", labels.get(1));
        assertEquals("Zimbabwe", labels.get(249));
        assertEquals(new Code("RW", "Rwanda", "RW"), Country.codes().get(labels.indexOf("Rwanda")));
    }
}
