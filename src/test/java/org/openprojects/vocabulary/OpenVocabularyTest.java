package org.openprojects.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openprojects.vocabulary.OpenVocabulary.DOCUMENT_CATEGORY;
import static org.openprojects.vocabulary.OpenVocabulary.FINANCING_TERMS;
import static org.openprojects.vocabulary.OpenVocabulary.SECTOR;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("no-database")
class OpenVocabularyTest {
    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
                    rural-development             : Rural Development | rural development | Développement rural | Desarrollo rural
                    agricultural-development      : Agricultural Development | Développement agricole | Desarrollo agrícola
                    credit-and-financial-services : Credit and Financial Services | Crédit et services financiers | Crédito y servicios financieros
                    irrigation                    : Irrigation | Riego
                    livestock                     : Livestock | Élevage | Ganadería
                    fisheries                     : Fisheries | Pêche | Pêches | Pesca
                    marketing-storage-processing  : Marketing/Storage/Processing | Marketing / Storage / Processing | Commercialisation/stockage/transformation
                    research-extension-training   : Research/Extension/Training | Recherche/vulgarisation/formation
                    programme-loan                : Programme Loan | Program loan
                    settlement                    : Settlement
                    """)
    void knows_the_sectors(String code, String words) {
        assertMeans(SECTOR, code, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
                    super-highly-concessional : Super Highly Concessional | Conditions extrêmement favorables | Condiciones ultrafavorables
                    highly-concessional       : Highly Concessional | HIGHLY CONCESSIONAL | Highly concessional terms | Conditions particulièrement favorables | Condiciones muy favorables
                    intermediate              : Intermediate | intermediate terms | Conditions intermédiaires | Condiciones intermedias
                    ordinary                  : Ordinary | Conditions ordinaires | Condiciones ordinarias
                    hardened                  : Hardened | Hardened terms
                    blend                     : Blend | Conditions mixtes | Condiciones combinadas
                    dsf-grant                 : DSF Grant | DSF grant | Don au titre du CSD | Donación con arreglo al MSD
                    """)
    void knows_the_financing_terms(String code, String words) {
        assertMeans(FINANCING_TERMS, code, words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ':', quoteCharacter = '"', textBlock = """
                    presidents-reports                                  : President's reports | President’s reports | President's report | Rapports du Président | Informes del Presidente
                    project-design-reports                              : Project design reports | Rapports de conception du projet | Informes sobre el diseño de los proyectos
                    supervision-and-implementation-support-documents    : Supervision and implementation support documents | Documents de supervision et d'appui à l'exécution | Documents de supervision et d’appui à l’exécution | Documentos de supervisión y apoyo a la ejecución
                    environmental-and-social-impact-assessment          : Environmental and social impact assessment | Étude de l'impact environnemental et social | Evaluación del impacto ambiental y social
                    final-environmental-and-social-management-framework : Final environmental and social management framework | Cadre de gestion environnementale et sociale
                    interim-mid-term-review-report                      : Interim (mid-term) review report | Rapport sur l'examen à mi-parcours | Informe del examen interino (mitad de período)
                    resettlement-action-framework                       : Resettlement action framework | Cadre d’action de réinstallation | Marco de acción para el reasentamiento
                    pcr-digest                                          : PCR digest | Condensé de rapport d'achèvement | Resúmenes de informes
                    special-study                                       : Special study | Estudios específicos
                    project-list                                        : Project list | Proyectos enumerados
                    audit-and-financial-statements                      : Audit and Financial Statements | Audit and financial statements | Auditoría y Estados Financieros
                    project-completion-report                           : Project completion report | Informe de finalización del proyecto
                    """)
    void knows_the_headings_of_the_shelf(String code, String words) {
        assertMeans(DOCUMENT_CATEGORY, code, words);
    }

    @Test
    void lists_the_shelf_in_its_order_with_the_codes_of_iati() {
        assertEquals(
                List.of(
                        new Code("presidents-reports", "President's reports", "A02"),
                        new Code("project-design-reports", "Project design reports", "A02"),
                        new Code(
                                "supervision-and-implementation-support-documents",
                                "Supervision and implementation support documents",
                                "A07"),
                        new Code(
                                "environmental-and-social-impact-assessment",
                                "Environmental and social impact assessment",
                                "A01"),
                        new Code(
                                "final-environmental-and-social-management-framework",
                                "Final environmental and social management framework",
                                "A01"),
                        new Code("interim-mid-term-review-report", "Interim (mid-term) review report", "A07"),
                        new Code("resettlement-action-framework", "Resettlement action framework", "A01"),
                        new Code("pcr-digest", "PCR digest", "A08"),
                        new Code("special-study", "Special study", "A07"),
                        new Code("project-list", "Project list", "A12"),
                        new Code("audit-and-financial-statements", "Audit and Financial Statements", "A07"),
                        new Code("project-completion-report", "Project completion report", "A08")),
                DOCUMENT_CATEGORY.known());
    }

    @Test
    void a_sector_has_a_code_of_iati_only_where_one_purpose_covers_it() {
        assertEquals("43040", SECTOR.of("rural-development").orElseThrow().iatiCode());
        assertEquals(
                null, SECTOR.of("marketing-storage-processing").orElseThrow().iatiCode());
    }

    @ParameterizedTest
    @EnumSource
    void every_known_word_is_found_by_its_code_and_by_its_label(OpenVocabulary vocabulary) {
        assertFalse(vocabulary.known().isEmpty());
        for (Code code : vocabulary.known()) {
            assertEquals(Optional.of(code), vocabulary.of(code.code()));
            assertEquals(Optional.of(code), vocabulary.recognise(code.label()));
            assertEquals(code, vocabulary.coin(code.label()));
            assertEquals(Spelling.slug(code.label()), code.code());
        }
        assertEquals(Optional.of(vocabulary), OpenVocabulary.named(vocabulary.wireName()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Highly Concessional/DSF Grant",
                "highly concessional / dsf grant",
                "Highly Concessional and DSF Grant",
                "Highly concessional terms & DSF grants",
                "Highly Concessional + DSF Grant",
                "Conditions particulièrement favorables et don au titre du CSD",
                "Condiciones muy favorables y donación con arreglo al MSD"
            })
    void a_mixture_has_one_code_however_it_is_written(String text) {
        assertEquals(Optional.empty(), FINANCING_TERMS.recognise(text));
        assertEquals(Familiarity.MIXTURE, FINANCING_TERMS.familiarity(text));
        assertEquals("highly-concessional-dsf-grant", FINANCING_TERMS.coin(text).code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "highly concessional/DSF grant | Highly Concessional/DSF Grant",
                "DSF Grant / Highly concessional | DSF Grant / Highly Concessional",
                "ordinary and INTERMEDIATE | Ordinary and Intermediate",
                "Conditions ordinaires et don au titre du CSD | Ordinary and DSF Grant"
            })
    void a_mixture_keeps_what_joins_its_words(String text, String label) {
        assertEquals(label, FINANCING_TERMS.coin(text).label());
    }

    @Test
    void a_mixture_may_hold_words_that_hold_separators() {
        assertEquals(
                "Irrigation, Marketing/Storage/Processing and Credit and Financial Services",
                SECTOR.coin("Riego, Marketing/Storage/Processing and Credit and Financial Services")
                        .label());
    }

    @Test
    void a_mixture_with_one_unknown_part_is_unseen() {
        assertEquals(Familiarity.UNSEEN, FINANCING_TERMS.familiarity("Highly Concessional/Lunar"));
        assertEquals(
                new Code("highly-concessional-lunar", "Highly Concessional/Lunar", null),
                FINANCING_TERMS.coin("Highly Concessional/Lunar"));
    }

    @Test
    void a_word_said_twice_is_that_word() {
        assertEquals(Familiarity.KNOWN, FINANCING_TERMS.familiarity("Ordinary/Ordinary"));
        assertEquals("ordinary", FINANCING_TERMS.coin("Ordinary/Ordinary").code());
    }

    @ParameterizedTest
    @CsvSource({
        "Procurement  plans , procurement-plans, Procurement plans",
        "PROCUREMENT PLANS, procurement-plans, Procurement plans",
        "procurement plans, procurement-plans, Procurement plans",
        "Étude de faisabilité, etude-de-faisabilite, Étude de faisabilité",
        "GHG, ghg, GHG",
    })
    void an_unseen_word_is_told_as_it_is_written(String text, String code, String label) {
        assertEquals(Familiarity.UNSEEN, DOCUMENT_CATEGORY.familiarity(text));
        assertEquals(new Code(code, label, null), DOCUMENT_CATEGORY.coin(text));
    }

    @Test
    void a_word_without_latin_letters_has_a_code_of_its_own() {
        Code rural = SECTOR.coin("التنمية الريفية");
        assertEquals(rural, SECTOR.coin(" التنمية  الريفية "));
        assertEquals("التنمية الريفية", rural.label());
        assertTrue(rural.code().matches("word-[0-9a-f]+"), rural.code());
        assertNotEquals(rural.code(), SECTOR.coin("الري").code());
    }

    @Test
    void a_text_in_two_scripts_gives_no_known_code_a_second_label() {
        assertEquals(SECTOR.of("livestock"), Optional.of(SECTOR.coin("Livestock 畜牧")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "/", "2004"})
    void what_is_no_word_is_not_recognised(String text) {
        for (OpenVocabulary vocabulary : OpenVocabulary.values()) {
            assertEquals(Optional.empty(), vocabulary.recognise(text));
            assertEquals(Familiarity.UNSEEN, vocabulary.familiarity(text));
            assertFalse(vocabulary.coin(text).code().isEmpty());
        }
    }

    private static void assertMeans(OpenVocabulary vocabulary, String code, String words) {
        for (String word : words.split(" \\| ")) {
            assertEquals(Optional.of(code), vocabulary.recognise(word).map(Code::code), word);
            assertEquals(Familiarity.KNOWN, vocabulary.familiarity(word));
        }
    }
}
