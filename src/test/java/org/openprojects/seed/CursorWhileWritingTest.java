package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openprojects.Ask;
import org.openprojects.catalogue.CatalogueCheck;

/** Who follows cursors meets each row whose sort key stays as it is exactly once, whatever others write meanwhile. */
@QuarkusTest
class CursorWhileWritingTest {
    private static final Map<String, List<String>> SORTS = Map.of(
            "/projects", List.of("title", "approvalDate", "startYear", "totalCost", "ifadFinancing", "updatedAt"),
            "/case-studies", List.of("title", "publishedOn", "updatedAt"),
            "/documents", List.of("title", "publishedOn", "updatedAt"));

    @Inject
    SeedImport imports;

    @Inject
    MadeProjects projects;

    @Inject
    CatalogueCheck check;

    @TempDir
    Path path;

    @BeforeEach
    void store_varied_texts() throws Exception {
        VariedTexts.store(imports);
    }

    @Test
    void a_row_whose_key_stays_comes_once_while_others_come_go_and_move() throws Exception {
        List<String> touched = made("Cursor touched", 12);
        List<String> renamed = made("Cursor renamed", 12);
        check.catchUp();
        Map<String, Set<String>> before = Map.of(
                "/projects", all("/projects"),
                "/case-studies", all("/case-studies"),
                "/documents", all("/documents"));
        Folder folder = new Folder(path, imports);
        try (Writers writers = new Writers()
                .add(count -> projects.touch(touched.get(count % touched.size())))
                .add(count -> projects.rename(Map.of(
                        renamed.get(count % 12), "%s cursor %d".formatted(count % 2 == 0 ? "A" : "Z", count))))
                .add(count -> projects.delete(
                        projects.make((count % 2 == 0 ? "Aardvark cursor " : "Zebra cursor ") + count % 50, count)))
                .add(count -> folder.put("cursor-%d.txt".formatted(count % 3), text(count))
                        .read())) {
            for (String list : SORTS.keySet()) {
                Set<String> steady = new HashSet<>(before.get(list));
                steady.removeAll(renamed);
                for (String sort : SORTS.get(list)) {
                    // By that the touched ones move: it is asked about below, without them.
                    if (!sort.equals("updatedAt")) {
                        assertOnce(steady, list, sort);
                        assertOnce(steady, list, "-" + sort);
                    }
                }
                if (list.equals("/projects")) {
                    steady.removeAll(touched);
                }
                assertOnce(steady, list, "updatedAt");
                assertOnce(steady, list, "-updatedAt");
            }
        }
        check.assertCatalogueEqualsStore();
        for (String list : SORTS.keySet()) {
            for (String sort : SORTS.get(list)) {
                JsonNode first = Ask.json("%s?limit=1&sort=%s".formatted(list, sort));
                List<String> rows = follow("%s?limit=50&sort=-%s".formatted(list, sort), 1000);
                assertEquals(first.path("total").asInt(), rows.size(), list);
                assertEquals(rows.size(), new HashSet<>(rows).size(), list);
            }
        }
    }

    private void assertOnce(Set<String> ids, String list, String sort) {
        // Rows that are written while they are read come last, again and again.
        List<String> rows = follow("%s?limit=11&sort=%s".formatted(list, sort), 10 + ids.size() / 2);
        for (String id : ids) {
            assertEquals(1, Collections.frequency(rows, id), () -> "%s in %s by %s".formatted(id, list, sort));
        }
    }

    private static List<String> follow(String first, int mostPages) {
        List<String> ids = new ArrayList<>();
        String page = first;
        for (int i = 0; page != null && i < mostPages; i++) {
            JsonNode answer = Ask.json(page);
            ids.addAll(Ask.ids(answer));
            page = answer.path("next").textValue();
        }
        return ids;
    }

    private static Set<String> all(String list) {
        return new HashSet<>(follow(list + "?limit=200", 1000));
    }

    private List<String> made(String title, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> projects.make("%s %d".formatted(title, i), i))
                .toList();
    }

    private static String text(int count) {
        return """
                Cursor %1$d Import Project

                IFAD Asset Request Portlet

                Status: Closed
                Project ID
                %2$d

                President's reports

                Paper of cursor %1$d
                8 April %3$d


                Kenya: What cursor %1$d has taught

                May %3$d
                This study asks households how they keep their grain.
                """.formatted(count % 17, 1100070000 + count % 3, 2000 + count % 9);
    }
}
