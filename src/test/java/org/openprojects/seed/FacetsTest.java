package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openprojects.Ask;

/** Each number of a facet is that of the list behind its link, whatever else is asked. */
@QuarkusTest
class FacetsTest {
    @Inject
    SeedImport imports;

    @Inject
    RepositoryRows rows;

    @BeforeEach
    void store_varied_texts() throws Exception {
        VariedTexts.store(imports);
        StatedLines.store(imports);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "|",
            value = {
                "/projects|status,country,sector,region,financingTerms,approvalYear,documentCategory|12",
                "/financing|kind,financier,scope,currency,country,sector,approvalYear,reconciliation|12",
                "/case-studies|country,publishedYear|6",
                "/documents|category,publishedYear|6"
            })
    void every_count_is_the_total_behind_its_link(String list, String facets, int questions) {
        Supplier<List<Row>> stored = rows.of(list);
        List<Row> all = QuarkusTransaction.requiringNew().call(stored::get);
        int counted = 0;
        for (int i = 0; i < questions; i++) {
            RandomQuestion question = RandomQuestion.about(all, new Random(7 + i));
            String search = i % 3 == 0 ? "&q=varied" : "";
            String asked = list + question.query() + "limit=1&facets=" + facets
                    + (List.of("/projects", "/financing").contains(list) ? search : "");
            JsonNode answer = Ask.json(asked);
            assertEquals(list(facets), names(answer.path("facets")), asked);
            for (JsonNode facet : answer.path("facets")) {
                for (JsonNode entry : facet) {
                    counted++;
                    JsonNode behind = Ask.json(entry.path("href").asText());
                    assertEquals(
                            entry.path("count").asLong(), behind.path("total").asLong(), asked + " " + entry);
                    if (counted % 5 == 0) {
                        checkToggle(entry);
                    }
                }
            }
        }
        assertTrue(counted > questions * 3, () -> "Hardly anything was counted of " + list);
    }

    /** Toggled twice, the question is what it was. */
    private static void checkToggle(JsonNode entry) {
        JsonNode toggled = Ask.json(entry.path("toggle").asText());
        JsonNode same = toggled.findParents("code").stream()
                .filter(other ->
                        other.path("href").asText().equals(entry.path("href").asText()))
                .findFirst()
                .orElse(null);
        if (same != null) {
            assertEquals(
                    !entry.path("selected").asBoolean(), same.path("selected").asBoolean(), entry.toString());
        }
    }

    private static List<String> list(String facets) {
        return List.of(facets.split(","));
    }

    private static List<String> names(JsonNode facets) {
        List<String> names = new ArrayList<>();
        facets.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
