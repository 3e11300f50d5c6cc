package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openprojects.Ask;
import org.openprojects.catalogue.CatalogueCheck;

/** What a search for amounts finds is the same in totals, facets and exports, corrected and marked as in any list. */
@QuarkusTest
class FinancingSearchAnswersTest {
    @Inject
    SeedImport imports;

    @Inject
    CatalogueCheck check;

    @TempDir
    Path folder;

    @BeforeEach
    void store() throws Exception {
        YarrowLines.store(imports, folder);
        check.catchUp();
    }

    @Test
    void totals_lead_to_the_list_that_they_add_up() {
        for (String q : List.of("qanats", "yarrow -zelkova", "qanats zelkova", "qana*", "qanets zelkowa")) {
            List<JsonNode> totals = Ask.items("/financing/totals?groupBy=financier,country&q=" + encoded(q));
            assertFalse(totals.isEmpty());
            for (JsonNode total : totals) {
                Added behind = new Added();
                Ask.items(text(total, "/href") + "&limit=200").forEach(behind::add);
                assertEquals(behind.told(), Added.told(total), () -> q + " " + total);
            }
        }
    }

    @Test
    void facets_and_exports_have_the_same_amounts() {
        JsonNode page = Ask.json("/financing?q=qanats&facets=country,kind");
        assertEquals(4, page.path("total").asInt());
        for (JsonNode facet : page.path("facets")) {
            for (JsonNode entry : facet) {
                assertEquals(entry.path("count"), Ask.json(text(entry, "/href")).path("total"));
            }
        }
        String rows = new String(Ask.get("/financing?q=qanats&format=ndjson").body(), StandardCharsets.UTF_8);
        assertEquals(
                ids("/financing?q=qanats"),
                rows.lines()
                        .map(line -> text(Ask.json(line.getBytes(StandardCharsets.UTF_8)), "/id"))
                        .toList());
    }

    @Test
    void a_misspelt_search_is_corrected_in_the_totals_as_in_the_list() {
        String misspelt = "qanets zelkowa";
        JsonNode list = Ask.json("/financing?q=" + encoded(misspelt));
        JsonNode totals = Ask.json("/financing/totals?groupBy=kind&q=" + encoded(misspelt));

        assertEquals("qanats zelkova", text(list, "/corrected"), list::toString);
        assertEquals(list.path("corrected"), totals.path("corrected"));
        assertEquals(3, list.path("total").asInt());
        assertEquals(3, counted("/financing/totals?groupBy=kind&q=" + encoded(misspelt)));
        assertFalse(Ask.json("/financing/totals?groupBy=kind&q=qanats").has("corrected"));
        assertFalse(
                Ask.json("/financing/totals?groupBy=kind&q=%22channels+line%22").has("corrected"));
    }

    @Test
    void only_what_is_in_the_amount_itself_is_marked() {
        for (JsonNode row : Ask.json("/financing?q=qanats+zelkova").path("items")) {
            String marked = row.path("highlights").toString();
            assertEquals(
                    row.path("financier").isNull()
                            ? "[]"
                            : "[{\"path\":\"/financier\",\"text\":\"<em>Zelkova</em> Trust\"}]",
                    marked);
        }
    }

    private static int counted(String totals) {
        return Ask.items(totals).stream()
                .mapToInt(row -> row.path("count").asInt())
                .sum();
    }

    private static List<String> ids(String path) {
        return Ask.ids(Ask.json(path));
    }

    private static String text(JsonNode node, String path) {
        return node.at(path).asText();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
