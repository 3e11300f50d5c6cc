package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openprojects.Ask;
import org.openprojects.catalogue.CatalogueCheck;
import org.openprojects.vocabulary.Spelling;

/** Totals are what the rows that they lead to come to, to the last digit, and no row is left out or counted twice. */
@QuarkusTest
class FinancingTotalsTest {
    private static final List<String> GROUPS = List.of(
            "country", "region", "sector", "status", "financingTerms", "approvalYear", "kind", "financier", "currency");

    @Inject
    SeedImport imports;

    @Inject
    RepositoryRows rows;

    @Inject
    CatalogueCheck check;

    @BeforeEach
    void store() throws Exception {
        VariedTexts.store(imports);
        StatedLines.store(imports);
        check.catchUp();
    }

    @Test
    void each_total_is_what_its_rows_come_to() {
        List<Row> all = QuarkusTransaction.requiringNew()
                .call(() -> rows.of("/projects").get());
        Map<String, JsonNode> projects = new HashMap<>();
        Ask.items("/projects?limit=200")
                .forEach(project -> projects.put(project.path("id").asText(), project));
        int followed = 0;
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            String query = seed == 0 ? "?" : StatedAmounts.about(all, random);
            List<String> by = new ArrayList<>(GROUPS);
            Collections.shuffle(by, random);
            by = by.subList(0, 1 + random.nextInt(3));
            Map<String, Added> expected = new TreeMap<>();
            for (JsonNode row : Ask.items("/financing" + query + "limit=200")) {
                expected.computeIfAbsent(group(row, projects, by), unseen -> new Added())
                        .add(row);
            }
            String asked = "/financing/totals%sgroupBy=%s&limit=%d"
                    .formatted(query, String.join(",", by), List.of(3, 50, 200).get(random.nextInt(3)));
            followed += check(Ask.items(asked), by, expected, asked);
        }
        assertTrue(followed > 300, followed + " totals");
    }

    private static int check(List<JsonNode> totals, List<String> by, Map<String, Added> expected, String asked) {
        Map<String, String> told = new TreeMap<>();
        totals.forEach(row -> told.put(group(row, by), Added.told(row)));
        Map<String, String> added = new TreeMap<>();
        expected.forEach((group, sum) -> added.put(group, sum.told()));
        assertEquals(added, told, asked);
        assertEquals(added.size(), totals.size(), asked);
        assertEquals(
                List.copyOf(added.keySet()),
                totals.stream().map(row -> group(row, by)).toList(),
                asked);
        for (JsonNode row : totals) {
            Added behind = new Added();
            Ask.items(row.path("href").asText() + "&limit=200").forEach(behind::add);
            assertEquals(behind.told(), Added.told(row), () -> asked + " " + row);
        }
        return totals.size();
    }

    @Test
    void an_answer_tells_what_it_adds_up_in_words() {
        JsonNode row = SeedText.get(
                        "/financing/totals?groupBy=country,kind&id=rural-small-and-microenterprise-promotion-project")
                .at("/items/1");
        assertEquals(Ask.json("""
                        {"groups":[{"by":"country","code":"RW","label":"Rwanda"},\
                        {"by":"kind","code":"total-cost","label":"Total cost"}],"kind":"total-cost","currency":"USD",\
                        "count":1,"sum":"5960000.00","min":"5960000.00","max":"5960000.00",\
                        "href":"/financing?id=rural-small-and-microenterprise-promotion-project&country=RW&kind=total-cost\
                        &currency=USD"}""".getBytes()), row);
    }

    @Test
    void what_is_not_stated_has_a_group_of_its_own() {
        List<JsonNode> totals = Ask.items("/financing/totals?groupBy=country&kind=total-cost&currency=USD");
        JsonNode last = totals.get(totals.size() - 1);
        assertEquals("none", last.at("/groups/0/code").asText());
        assertEquals("Not stated", last.at("/groups/0/label").asText());
        assertTrue(last.path("count").asInt() > 1);
    }

    @Test
    void a_financier_who_is_called_none_is_not_nobody() {
        String code = Spelling.code("None");
        List<JsonNode> rows = Ask.items("/financing?limit=200&financier=" + code);
        assertTrue(rows.size() > 1);
        rows.forEach(row -> assertEquals("None", row.path("financier").asText()));
        List<JsonNode> nobodys = Ask.items("/financing?limit=200&financier=none");
        assertFalse(nobodys.isEmpty());
        nobodys.forEach(row -> assertTrue(row.path("financier").isNull()));
    }

    @Test
    void pages_lead_on_and_back() {
        String first = "/financing/totals?groupBy=country,sector&limit=7";
        JsonNode start = SeedText.get(first);
        JsonNode second = SeedText.get(start.path("next").asText());
        assertEquals(start.path("total"), second.path("total"));
        assertEquals(
                start.path("items"), SeedText.get(second.path("prev").asText()).path("items"));
        JsonNode behind = SeedText.get(first + "&offset=90000000");
        assertEquals(0, behind.path("items").size());
        assertTrue(behind.path("next").isNull());
    }

    /** As totals come: by the words of the groups, then by kind and currency. */
    private static String group(JsonNode total, List<String> by) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < by.size(); i++) {
            JsonNode group = total.path("groups").path(i);
            assertEquals(by.get(i), group.path("by").asText());
            words.add(group.path("code").asText());
        }
        assertEquals(by.size(), total.path("groups").size());
        words.add(total.path("kind").asText());
        words.add(total.path("currency").asText());
        return String.join("\t", words);
    }

    private static String group(JsonNode row, Map<String, JsonNode> projects, List<String> by) {
        JsonNode project = projects.get(row.at("/project/id").asText());
        List<String> words = new ArrayList<>();
        by.forEach(field -> words.add(word(field, row, project)));
        words.add(row.path("kind").asText());
        words.add(row.at("/money/currency").asText());
        return String.join("\t", words);
    }

    private static String word(String field, JsonNode row, JsonNode project) {
        return switch (field) {
            case "kind" -> row.path("kind").asText();
            case "currency" -> row.at("/money/currency").asText();
            case "financier" ->
                row.path("financier").isNull()
                        ? "none"
                        : Spelling.code(row.path("financier").asText());
            case "approvalYear" ->
                project.path("approvalDate").isNull()
                        ? "none"
                        : project.path("approvalDate").asText().substring(0, 4);
            case "financingTerms" -> project.at("/financing/terms/code").asText("none");
            default -> project.path(field).path("code").asText("none");
        };
    }
}
