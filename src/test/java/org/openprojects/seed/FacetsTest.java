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
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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
            for (String facet : list(facets)) {
                for (JsonNode entry : answer.path("facets").path(facet)) {
                    counted++;
                    JsonNode behind = Ask.json(entry.path("href").asText());
                    assertEquals(
                            entry.path("count").asLong(), behind.path("total").asLong(), asked + " " + entry);
                    if (counted % 5 == 0) {
                        checkToggle(asked, answer, facet, entry);
                    }
                }
            }
        }
        assertTrue(counted > questions * 3, () -> "Hardly anything was counted of " + list);
    }

    /** Toggled once, this word alone is in or out; toggled twice, the question is what it was, unless the word was excluded. */
    private static void checkToggle(String asked, JsonNode answer, String facet, JsonNode entry) {
        JsonNode toggled = Ask.json(entry.path("toggle").asText());
        Set<String> selected = selected(answer, facet);
        String code = entry.path("code").asText();
        // A question has one currency at most: another comes in its place.
        boolean isSingle = facet.equals("currency");
        Set<String> others = new TreeSet<>(isSingle ? Set.of() : selected);
        others.remove(code);
        if (!selected.contains(code)) {
            others.add(code);
        }
        assertEquals(others, selected(toggled, facet), entry.toString());
        JsonNode there = entries(toggled, facet)
                .filter(other -> other.path("code").asText().equals(code))
                .findFirst()
                .orElse(null);
        if (there != null && !isSingle) {
            JsonNode back = Ask.json(there.path("toggle").asText());
            assertEquals(selected, selected(back, facet), entry.toString());
            // What was excluded is not excluded any more.
            if (!asked.replace("%21", "!").contains("!" + code)) {
                assertEquals(answer.path("total"), back.path("total"), entry.toString());
            }
        }
    }

    private static Set<String> selected(JsonNode answer, String facet) {
        return entries(answer, facet)
                .filter(entry -> entry.path("selected").asBoolean())
                .map(entry -> entry.path("code").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JsonNode> entries(JsonNode answer, String facet) {
        return StreamSupport.stream(answer.path("facets").path(facet).spliterator(), false);
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
