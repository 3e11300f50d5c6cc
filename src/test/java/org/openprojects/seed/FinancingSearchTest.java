package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openprojects.Ask;
import org.openprojects.catalogue.CatalogueCheck;

/** A search for amounts finds those of each project that has the words, and those whose financier has what the project lacks. */
@QuarkusTest
class FinancingSearchTest {
    private static final Map<String, String> NAMES = Map.of(
            "w", "yarrow-weirs",
            "z", "yarrow-weirs-zone",
            "n", "tamarisk-nurseries");

    private static final String FILES_OWN = "approvalYear=2003,2004&";

    @Inject
    SeedImport imports;

    @Inject
    CatalogueCheck check;

    @TempDir
    Path folder;

    @BeforeEach
    void store() throws Exception {
        StatedLines.store(imports);
        YarrowLines.store(imports, folder);
        check.catchUp();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            nullValues = "nothing",
            value = {
                "qanats -> z/total-cost-0 z/ifad-0 n/total-cost-0 n/cofinancing-0",
                "7300000002 -> z/total-cost-0 z/ifad-0",
                "yarrow floods -> w/total-cost-0 w/ifad-0 w/cofinancing-0 w/cofinancing-1",
                "qanats zelkova -> z/total-cost-0 z/ifad-0 n/cofinancing-0",
                "floods zelkova trust -> w/cofinancing-0",
                "trust -floods yarrow -> n/cofinancing-0",
                "yarrow -zelkova -> w/total-cost-0 w/ifad-0 w/cofinancing-1 n/total-cost-0",
                "yarrow -\"zelkova trees\" -trust -> w/total-cost-0 w/ifad-0 w/cofinancing-1 n/total-cost-0",
                "yarrow -zelkova-trees -trust -> w/total-cost-0 w/ifad-0 w/cofinancing-1 n/total-cost-0",
                "\"line the channels\" -> z/total-cost-0 z/ifad-0",
                "\"channels line\" -> nothing",
                "\"zelkova trust\" -> w/cofinancing-0 n/cofinancing-0",
                "\"floods zelkova\" -> nothing",
                "qana* yarrow zelk* -> z/total-cost-0 z/ifad-0 n/cofinancing-0",
                "tamarisk fund -> w/cofinancing-1",
                "kenya zelkova -> n/cofinancing-0",
                "silence -> nothing",
            })
    void each_word_is_the_amounts_own_or_its_projects(String q, String expected) {
        Set<String> ids = Stream.of(expected == null ? new String[0] : expected.split(" "))
                .map(name -> NAMES.get(name.substring(0, 1)) + name.substring(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(ids, new TreeSet<>(ids("/financing?limit=200&q=" + encoded(q))), q);
        assertEquals(ids, new TreeSet<>(ids("/financing?limit=200&sort=-approvalDate&q=" + encoded(q))), q);
        assertEquals(ids.size(), counted("/financing/totals?groupBy=country&q=" + encoded(q)), q);
    }

    /** Where the co-financiers have a word too, it finds more amounts, and leaves out more. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "yarrow, same",
                "qanats, same",
                "varied, same",
                "irrigation varied, same",
                "varied -irrigation, same",
                "-irrigation, same",
                "var* -qanats -livestock, same",
                "project, same",
                "microenterprise training, same",
                "micro-enterprise, same",
                "\"small and microenterprise\", same",
                "rwanda, same",
                "zelkova, more",
                "trust, more",
                "-zelkova, fewer",
                "varied -union, fewer",
                "varied -\"opec fund\", fewer",
            })
    void what_finds_a_project_finds_its_amounts(String q, String and) {
        String asked = "?limit=200&sort=title&q=" + encoded(q);
        Set<String> amounts = allIds("/financing" + asked);
        Set<String> ofProjects = new TreeSet<>();
        allIds("/projects" + asked)
                .forEach(project -> ofProjects.addAll(allIds("/projects/%s/financing".formatted(project))));

        Set<String> smaller = and.equals("fewer") ? amounts : ofProjects;
        Set<String> larger = and.equals("fewer") ? ofProjects : amounts;
        assertTrue(larger.size() > 1 && larger.containsAll(smaller), q);
        assertEquals(and.equals("same"), smaller.size() == larger.size(), () -> amounts + " of " + ofProjects);
    }

    @Test
    void amounts_come_in_the_order_of_how_well_their_projects_match() {
        for (String q : List.of("tamarisk", "yarrow", "qanats", "yarrow weirs")) {
            List<String> projects = ids("/projects?limit=200&%sq=%s".formatted(FILES_OWN, encoded(q)));
            List<String> ranked = Ask.items("/financing?limit=200&kind=total-cost&q=" + encoded(q)).stream()
                    .map(row -> text(row, "/project/id"))
                    .toList();

            assertTrue(ranked.size() > 1, q);
            assertEquals(projects.stream().filter(ranked::contains).toList(), ranked, q);
        }
        assertEquals(
                "tamarisk-nurseries/total-cost-0",
                ids("/financing?q=tamarisk&kind=total-cost").get(0));
        assertEquals(
                "yarrow-weirs/cofinancing-1",
                ids("/financing?q=tamarisk&id=yarrow-weirs").get(0));
    }

    private static int counted(String totals) {
        return Ask.items(totals).stream()
                .mapToInt(row -> row.path("count").asInt())
                .sum();
    }

    private static Set<String> allIds(String path) {
        return Ask.items(path).stream().map(item -> text(item, "/id")).collect(Collectors.toCollection(TreeSet::new));
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
