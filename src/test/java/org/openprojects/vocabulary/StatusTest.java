package org.openprojects.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("no-database")
class StatusTest {
    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
                    planned   : Planned, Prévu, Prévue, Planifié, Planificado, Previsto, Planejado, Pipeline
                    approved  : Approved, Approuvé, approuvée, Aprobado, Aprovado
                    signed    : Signed, Signé, Firmado, Assinado
                    ongoing   : Ongoing, ongoing, On-going, On going, Active, En cours, EN COURS, En curso, Em curso, Implementation
                    completed : Completed, Achevé, Achevée, Terminé, Completado, Terminado, Finalizado, Concluído
                    closed    : Closed, closed, CLOSED, Clôturé, Cloture, clôturée, Clos, Cerrado, Cerrada, Encerrado
                    cancelled : Cancelled, Canceled, Annulé, Cancelado, Dropped
                    suspended : Suspended, Suspendu, Suspendue, Suspendido, Suspenso
                    """)
    void knows_the_words_of_four_languages(String code, String words) {
        for (String word : words.split(", ")) {
            assertEquals(Status.of(code), Status.recognise(word), word);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "Approval Date", "Rural Development", "Closed in 2004"})
    void other_words_mean_no_status(String word) {
        assertEquals(Optional.empty(), Status.recognise(word));
    }

    @Test
    void lists_a_project_s_life_in_order_with_the_codes_of_iati() {
        assertEquals(
                List.of(
                        new Code("planned", "Planned", "1"),
                        new Code("approved", "Approved", "1"),
                        new Code("signed", "Signed", "2"),
                        new Code("ongoing", "Ongoing", "2"),
                        new Code("completed", "Completed", "3"),
                        new Code("closed", "Closed", "4"),
                        new Code("cancelled", "Cancelled", "5"),
                        new Code("suspended", "Suspended", "6")),
                Status.codes());
    }

    @Test
    void is_its_code_in_json() throws Exception {
        ObjectMapper json = new ObjectMapper();
        assertEquals("\"closed\"", json.writeValueAsString(Status.CLOSED));
        assertEquals(Status.CLOSED, json.readValue("\"closed\"", Status.class));
        assertEquals("{\"code\":\"closed\",\"label\":\"Closed\"}", json.writeValueAsString(Status.CLOSED.word()));
    }

    @Test
    void a_code_is_exact() {
        assertEquals(Optional.empty(), Status.of("Closed"));
    }
}
