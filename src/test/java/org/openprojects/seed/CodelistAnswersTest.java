package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openprojects.seed.SeedText.get;
import static org.openprojects.seed.SeedText.item;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openprojects.Ask;

/** Code lists tell what words mean and how many projects have them. */
@QuarkusTest
class CodelistAnswersTest {
    @BeforeEach
    void ready() throws InterruptedException {
        SeedText.awaitImport();
    }

    @Test
    void there_are_seven_lists_each_at_its_path() {
        List<String> names = new ArrayList<>();
        for (JsonNode list : get("/codelists").path("items")) {
            names.add(list.path("name").asText());
            assertTrue(get(list.path("href").asText()).path("total").asInt() > 0);
        }
        assertEquals(
                List.of("status", "country", "region", "sector", "financing-terms", "document-category", "currency"),
                names);
    }

    @ParameterizedTest
    @CsvSource({
        "status, /status/code, closed, Closed, 4",
        "country, /country/code, RW, Rwanda, RW",
        "region, /region/code, east-and-southern-africa, East and Southern Africa,",
        "sector, /sector/code, rural-development, Rural Development, 43040",
        "financing-terms, /financing/terms/code, highly-concessional, Highly Concessional,",
    })
    void a_code_counts_the_projects_that_have_it(String list, String member, String code, String label, String iati) {
        JsonNode entry = item("/codelists/" + list, "code", code);

        assertEquals(label, entry.path("label").asText());
        assertEquals(iati, entry.path("iatiCode").textValue());
        long having = Ask.items("/projects?limit=200").stream()
                .filter(project -> project.at(member).asText().equals(code))
                .count();
        assertTrue(having > 0);
        assertEquals(having, entry.path("projects").asLong());
    }

    @Test
    void a_currency_counts_a_project_once_whatever_the_number_of_its_amounts() {
        long inDollars = Ask.items("/projects?limit=200").stream()
                .filter(project -> get("/projects/%s/financing"
                                .formatted(project.path("id").asText()))
                        .findValuesAsText("currency")
                        .contains("USD"))
                .count();
        assertTrue(inDollars > 0);
        assertEquals(
                inDollars,
                item("/codelists/currency", "code", "USD").path("projects").asLong());
    }

    @Test
    void an_empty_heading_gives_its_category_no_project() {
        assertEquals(
                0,
                item("/codelists/document-category", "code", "pcr-digest")
                        .path("projects")
                        .asLong());
    }

    @Test
    void closed_lists_are_complete() {
        assertEquals(8, get("/codelists/status").path("total").asInt());
        // Those of ISO 3166, and Kosovo.
        assertEquals(250, get("/codelists/country").path("total").asInt());
    }
}
