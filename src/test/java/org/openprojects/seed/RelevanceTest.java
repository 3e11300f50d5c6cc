package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
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
import org.openprojects.Ask;

/** What somebody would call the right answer comes first. */
@QuarkusTest
class RelevanceTest {
    @Inject
    SeedImport imports;

    @TempDir
    Path folder;

    @BeforeEach
    void ready() throws InterruptedException, IOException {
        SeedText.awaitImport();
        if (Ask.get("/projects/7200000001").statusCode() == 404) {
            try (InputStream lines = RelevanceTest.class.getResourceAsStream("/lines/relevance.ndjson")) {
                new Folder(folder, imports)
                        .put("relevance.ndjson", lines.readAllBytes())
                        .read();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Lakeshore Resilience Project, 7200000001",
        "lakeshore resilience, 7200000001",
        "projet de pêche lagunaire, 7200000051",
        "peche lagunaire, 7200000051",
        "oyster bed, 7200000061",
        "beekeepers of the escarpment, 7200000072",
    })
    void a_title_that_says_no_more_than_the_search_comes_first(String q, String expected) {
        assertEquals(expected, found(q).get(0));
    }

    @Test
    void a_title_that_has_the_words_side_by_side_comes_before_one_that_has_them_apart() {
        assertEquals("7200000011", found("heron nursery").get(0));
    }

    @ParameterizedTest
    @CsvSource({"saltpan", "salt-pan", "salt pan", "Salt Pans"})
    void a_compound_comes_before_its_parts_apart_however_it_is_written(String q) {
        assertEquals(Set.of("7200000021", "7200000022"), new TreeSet<>(found(q).subList(0, 2)));
    }

    @Test
    void a_beginning_counts_more_in_a_title() {
        assertEquals("7200000032", found("quino*").get(0));
    }

    @Test
    void a_topic_and_a_country_find_what_is_about_the_topic_there() {
        assertEquals(List.of("7200000042", "7200000043"), found("weirs bhutan"));
    }

    @Test
    void an_official_number_finds_its_project() {
        assertEquals(List.of("7200000042"), found("7200000042"));
    }

    @Test
    void a_number_is_never_taken_for_another() {
        JsonNode answer = answer("7200000049");

        assertEquals(0, answer.path("total").asInt());
        assertFalse(answer.has("corrected"));
    }

    private static List<String> found(String q) {
        return answer(q).path("items").findValuesAsText("projectId");
    }

    private static JsonNode answer(String q) {
        return Ask.json("/projects?limit=200&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
    }
}
