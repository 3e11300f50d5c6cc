package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openprojects.catalogue.CatalogueCheck;

/** Whatever becomes of the lines of files, what is stored is what they say, and what is shown is what is stored. */
@QuarkusTest
class ChangingLinesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TREES = List.of("Alder", "Aspen", "Beech", "Cedar", "Hazel", "Rowan");

    @Inject
    SeedImport imports;

    @Inject
    CatalogueCheck check;

    @Inject
    MergedCheck merged;

    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void open() throws InterruptedException {
        SeedText.awaitImport();
        folder = new Folder(path, imports);
    }

    @Test
    void whatever_lines_become_every_record_is_what_they_say() {
        long seed = Long.getLong("lines.seed", 11);
        Random random = new Random(seed);
        for (int step = 0; step < 12; step++) {
            for (int files = 1 + random.nextInt(2); files > 0; files--) {
                folder.put("trees-%d.ndjson".formatted(random.nextInt(3)), lines(random));
            }
            folder.put("trees.txt", page(random));
            System.out.printf("lines.seed %d, step %d%n", seed, step);
            JsonPath report = folder.read();
            Set<String> issues = new TreeSet<>(report.getList("files.issues.flatten().code", String.class));
            // Files that say different things of one project, and numbers that are gone.
            issues.removeAll(Set.of("conflicting-value", "unresolved-relation"));
            assertEquals(Set.of(), issues, report::prettify);
            merged.assertStoreEqualsSources();
            check.assertCatalogueEqualsStore();
        }
    }

    private static String lines(Random random) {
        StringBuilder lines = new StringBuilder();
        Set<Integer> numbers = new TreeSet<>();
        for (int i = random.nextInt(8); i >= 0; i--) {
            int number = random.nextInt(9);
            if (numbers.add(number)) {
                lines.append(line(number, random)).append('\n');
            }
        }
        return lines.toString();
    }

    private static ObjectNode line(int number, Random random) {
        ObjectNode line = JSON.createObjectNode();
        if (number < 6) {
            line.put("projectId", "78000000%02d".formatted(number));
        }
        line.put("title", title(number < 6 ? random.nextInt(6) : number - 6, random));
        line.put("summary", "%s grow by the %s.".formatted(tree(random), any(random, "river", "coast", "track")));
        if (random.nextBoolean()) {
            line.put("country", any(random, "RW", "KE", "MG"));
        }
        if (random.nextBoolean()) {
            line.set("totalCost", money(random));
        }
        ArrayNode cofinancing = line.putArray("cofinancing");
        for (int i = random.nextInt(3); i > 0; i--) {
            ObjectNode row = cofinancing.addObject();
            row.put("name", any(random, "Bank of Trees", "Fund of Woods"));
            row.put("scope", any(random, "domestic", "international"));
            row.setAll(money(random));
        }
        ArrayNode papers = line.putArray("documents");
        for (int i = random.nextInt(3); i > 0; i--) {
            papers.addObject()
                    .put("category", "President's reports")
                    .put("title", "Report on %s %d".formatted(tree(random), random.nextInt(2)))
                    .put("language", any(random, "en", "fr"));
        }
        ArrayNode related = line.putArray("relatedProjects");
        for (int i = random.nextInt(3); i > 0; i--) {
            related.addObject()
                    .put("projectId", "78000000%02d".formatted(random.nextInt(6)))
                    .put("relation", any(random, "see-also", "previousPhase"));
        }
        ArrayNode studies = line.putArray("caseStudies");
        for (int i = random.nextInt(2); i > 0; i--) {
            studies.addObject()
                    .put("title", "Kenya: What %s teach".formatted(tree(random)))
                    .put("summary", "They %s.".formatted(any(random, "grow", "fall", "last")));
        }
        return line;
    }

    /** Names projects by titles that they may have had, and may have again. */
    private static String page(Random random) {
        return """
                Forest Visitors Project

                IFAD Asset Request Portlet

                See also:

                %s

                Source: IFAD

                Status: Closed
                Project ID
                1100078123
                """.formatted(title(random.nextInt(6), random));
    }

    private static ObjectNode money(Random random) {
        return JSON.createObjectNode()
                .put("amount", any(random, "1200000", "3400000", "5600000.5"))
                .put("currency", any(random, "USD", "EUR"));
    }

    private static String title(int tree, Random random) {
        return "%s Planting Project%s".formatted(TREES.get(tree), any(random, "", " II"));
    }

    private static String tree(Random random) {
        return TREES.get(random.nextInt(TREES.size()));
    }

    private static String any(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }
}
