package org.openprojects.seed;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprojects.Ask;
import org.openprojects.problem.Refused;

/** Words find what they mean, however they are written, and say where they found it. */
@QuarkusTest
class FindingTest {
    @Inject
    SeedImport imports;

    @TempDir
    Path folder;

    @BeforeEach
    void ready() throws InterruptedException {
        SeedText.awaitImport();
        if (Ask.get("/projects/quillwort-agroforestry-project").statusCode() == 404) {
            new Folder(folder, imports)
                    .put(
                            "finding-1.txt",
                            page(
                                    "Quillwort Agroforestry Project",
                                    "Families planted quillwort trees between their fields."))
                    .put(
                            "finding-2.txt",
                            page(
                                    "Quillwort Valley Project",
                                    "Nurseries for agro-forestry were built & kept by 5 < 6 families."))
                    .put(
                            "finding-3.txt",
                            page("Sedge Marsh Quillwort Project", "A school of agro forestry trained 300 gardeners."))
                    .put(
                            "finding-4.txt",
                            page("Sedge Terraces Project", "Terraces hold the rain. Here and there quillwort grows."))
                    .put("finding-5.txt", french())
                    .put("finding-6.txt", page("Sedge Weaver's Looms Project", "Looms were built."))
                    .put("finding-7.txt", page("A Tale of Sedge Terraces", "It was told."))
                    .put("finding-8.txt", page("Farm Sallows Project", "Cuttings were given away."))
                    .put("finding-9.txt", page("Sallow Hedges Project", "Trials on-farm came first."))
                    .put(
                            "finding-10.txt",
                            page(
                                    "Alder Courts Project",
                                    "The government had judges in formal courses, and (b) ranches."))
                    .put("finding-11.txt", page("Alder e-Government Project", "Forms were put online."))
                    .put("finding-12.txt", page("Alder Registers Project", "Portals of eGovernment were opened."))
                    .read();
        }
    }

    @Test
    void joined_split_and_hyphened_words_find_the_same() {
        Set<String> found = ids("quillwort agroforestry");

        assertEquals(
                Set.of("quillwort-agroforestry-project", "quillwort-valley-project", "sedge-marsh-quillwort-project"),
                found);
        assertEquals(found, ids("quillwort agro-forestry"));
        assertEquals(found, ids("quillwort agroforestries"));
        assertEquals(found, ids("quillwort agro\u00adforestry"));
        assertEquals(found, ids("quillwort agro forestry"));
        assertEquals(found, ids("quillwort Agro-Forestry"));
    }

    @ParameterizedTest
    @CsvSource({
        "terrace rains, sedge-terraces-project",
        "TERRACES, sedge-terraces-project",
        "training gardener, sedge-marsh-quillwort-project",
        "elevage des moutons laineux, projet-delevage-de-moutons-laineux",
        "mouton laineux, projet-delevage-de-moutons-laineux",
        "élevage laineux, projet-delevage-de-moutons-laineux",
    })
    void other_forms_of_a_word_find_it_too(String q, String expected) {
        assertTrue(ids(q).contains(expected), () -> q + ": " + ids(q));
    }

    @Test
    void a_title_counts_more_than_a_line_of_prose() {
        List<String> ranked = Ask.ids(answer("quillwort"));

        assertEquals(4, ranked.size());
        assertEquals("sedge-terraces-project", ranked.get(3));
    }

    @Test
    void phrases_exclusions_and_beginnings_mean_what_they_say() {
        assertEquals(Set.of("sedge-marsh-quillwort-project"), ids("\"school of agro\" quillwort"));
        assertEquals(Set.of(), ids("\"agro school\" quillwort"));
        assertEquals(Set.of("sedge-terraces-project"), ids("quillwort -families -gardeners"));
        assertEquals(Set.of("sedge-marsh-quillwort-project", "sedge-terraces-project"), ids("sedg* quillwort"));
        assertEquals(
                Set.of("quillwort-agroforestry-project", "quillwort-valley-project", "sedge-marsh-quillwort-project"),
                ids("agro-fore* quillwort"));
        assertEquals(Set.of("sedge-terraces-project"), ids("quillwort -agro-fore*"));
    }

    @Test
    void phrases_hold_compounds_however_they_are_written() {
        assertEquals(Set.of("sedge-marsh-quillwort-project"), ids("\"school of agroforestry\""));
        assertEquals(Set.of("sedge-marsh-quillwort-project"), ids("\"school of agro-forestry\""));
        assertEquals(Set.of("quillwort-valley-project"), ids("\"nurseries for agroforestry\""));
        assertEquals(Set.of("quillwort-agroforestry-project"), ids("\"quillwort agro forestry project\""));
        assertEquals(Set.of(), ids("\"agroforestry school\""));
        assertEquals(Set.of("sedge-terraces-project"), ids("quillwort -\"agro forestry\""));
        assertEquals(
                "A school <em>of</em> <em>agro</em> <em>forestry</em> trained 300 gardeners.",
                answer("\"of agroforestry\"")
                        .path("items")
                        .get(0)
                        .at("/highlights/0/text")
                        .asText());
    }

    @Test
    void what_is_typed_in_one_comes_first_where_it_is_written_so() {
        assertEquals(List.of("sallow-hedges-project", "farm-sallows-project"), Ask.ids(answer("sallow on-farm")));
        assertEquals(List.of("farm-sallows-project", "sallow-hedges-project"), Ask.ids(answer("sallow farm")));
    }

    @Test
    void an_e_may_begin_a_compound() {
        Set<String> electronic = Set.of("alder-e-government-project", "alder-registers-project");

        assertEquals(electronic, ids("alder egovernment"));
        assertEquals(electronic, ids("alder \"e-government\""));
        List<String> ranked = Ask.ids(answer("alder e-government"));
        assertEquals(electronic, Set.copyOf(ranked.subList(0, 2)), ranked::toString);
        assertEquals(List.of("alder-courts-project"), ranked.subList(2, ranked.size()));
    }

    @Test
    void words_that_say_nothing_are_no_parts_of_compounds() {
        assertEquals(Set.of(), ids("alder informal"));
        assertEquals(Set.of(), ids("alder branches"));
        assertEquals(Set.of("alder-courts-project"), ids("alder in formal courses"));
    }

    @Test
    void a_misspelt_word_is_corrected_and_that_is_said() {
        JsonNode answer = answer("quilwort terraces");

        assertEquals("quillwort terraces", answer.path("corrected").asText());
        assertEquals(List.of("sedge-terraces-project"), Ask.ids(answer));
        assertFalse(answer("quillwort terraces").has("corrected"));
        assertEquals(
                "quillwort terraces",
                answer("QUÍLWORT terraces").path("corrected").asText());
        assertEquals(
                "-oats quillwort", answer("-oats quilwörd").path("corrected").asText());
    }

    @Test
    void who_types_a_possessive_finds_the_title_that_has_it() {
        JsonNode items = Ask.json("/suggest?q=" + encoded("weaver's")).path("items");
        assertEquals("Sedge Weaver's Looms Project", items.path(0).path("text").asText(), items::toString);
    }

    @Test
    void highlights_mark_what_was_found_and_escape_the_rest() {
        JsonNode valley = answer("quillwort nurseries").path("items").get(0);

        assertEquals(
                "<em>Quillwort</em> Valley Project",
                valley.path("highlights").get(0).path("text").asText());
        assertEquals(
                "<em>Quillwort</em> Valley Project",
                answer("quillw* nurser*")
                        .path("items")
                        .get(0)
                        .at("/highlights/0/text")
                        .asText());
        String prose = valley.path("highlights").get(1).path("text").asText();
        assertTrue(prose.startsWith("<em>Nurseries</em> for agro-forestry were built &amp; kept by 5 &lt; 6"), prose);
    }

    @Test
    void highlights_show_the_sentence_that_has_most_in_whatever_form() {
        assertEquals(
                List.of("Sedge <em>Terraces</em> Project", "Here and there <em>quillwort</em> <em>grows</em>."),
                answer("terrace quillwort growing").path("items").get(0).findValuesAsText("text"));
    }

    @Test
    void highlights_show_too_what_is_no_sentence() {
        JsonNode french = answer("mali moutons").path("items").get(0).path("highlights");
        assertEquals(
                List.of("/title", "/summary", "/country/label"), french.findValuesAsText("path"), french::toString);
    }

    @Test
    void ranked_pages_follow_by_offset_and_their_tag_is_weak() {
        given().get("/projects?q=quillwort&limit=2")
                .then()
                .statusCode(200)
                .header("ETag", containsString("W/\""))
                .body("total", is(4))
                .body("next", is("/projects?q=quillwort&limit=2&offset=2"));
    }

    @Test
    void sparse_items_hold_what_is_asked_for_and_the_id() {
        JsonNode item = Ask.json("/projects?id=sedge-terraces-project&fields=financing.totalCost,sources.file")
                .path("items")
                .get(0);

        assertEquals(
                "{\"id\":\"sedge-terraces-project\",\"financing\":{\"totalCost\":null},\"sources\":[{\"file\":\"finding-4.txt\"}]}",
                item.toString());
        assertEquals(
                "{\"id\":\"sedge-terraces-project\",\"title\":\"Sedge Terraces Project\"}",
                Ask.json("/projects/sedge-terraces-project?fields=title").toString());
    }

    @Test
    void while_typing_beginnings_of_words_are_completed() {
        JsonNode items = Ask.json("/suggest?q=quillw%20agr").path("items");

        assertEquals(1, items.size());
        assertEquals(
                "/projects/quillwort-agroforestry-project",
                items.get(0).path("href").asText());
        List<String> titles =
                Ask.json("/suggest?q=sedge%20t&limit=20").path("items").findValuesAsText("text");
        assertEquals(List.of("Sedge Terraces Project", "A Tale of Sedge Terraces"), titles);
        assertEquals(
                "country",
                Ask.json("/suggest?q=rwan").path("items").get(0).path("kind").asText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a*",
                "*",
                "\"",
                "-",
                "--",
                "\"\"",
                "()",
                "~",
                "a:b",
                "title:x",
                "*ing",
                "\\",
                "AND",
                "OR NOT",
                "+",
                "農村",
                "\u202e",
                "\t",
                "<script>",
                "!!!",
                "😀",
                "‼‼",
                "training ‼ ⁉",
                "中国",
                "#️⃣ #️⃣"
            })
    void any_text_is_searched_for_or_refused_in_words(String q) {
        int status = Ask.get("/projects?q=" + encoded(q)).statusCode();
        assertTrue(status == 200 || status == 400, () -> q + " " + status);
    }

    @Test
    void what_would_cost_too_much_is_refused_with_what_to_change() {
        given().get("/projects?q=" + encoded("word ".repeat(40).strip()))
                .then()
                .spec(Refused.forParameter("q", "has more than 32 words; leave some out"));
        assertEquals(
                200,
                Ask.get("/projects?q=" + encoded("\ud801\udc00".repeat(500))).statusCode());
        given().urlEncodingEnabled(false)
                .get("/projects?q=" + encoded("\ud801\udc00".repeat(501)))
                .then()
                .spec(Refused.forParameter("q", "takes at most 500 characters, not 501"));
        given().get("/projects?q=a*").then().spec(Refused.forParameter("q", "has `a*`: a beginning needs two letters"));
        given().get("/projects?sort=relevance").then().statusCode(400);
    }

    private static Set<String> ids(String q) {
        return new TreeSet<>(Ask.ids(answer(q)));
    }

    private static JsonNode answer(String q) {
        return Ask.json("/projects?limit=200&q=" + encoded(q));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String page(String title, String prose) {
        return """
                %s

                IFAD Asset Request Portlet

                %s

                Source: IFAD

                Status
                Closed
                """.formatted(title, prose);
    }

    private static String french() {
        return """
                Projet d'élevage de moutons laineux

                IFAD Asset Request Portlet

                Les bergers ont tondu mille moutons dans une zappellerie.

                Source: FIDA

                Statut
                Clôturé
                Pays
                Mali
                """;
    }
}
