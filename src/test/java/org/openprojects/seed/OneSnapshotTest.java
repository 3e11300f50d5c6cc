package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openprojects.Ask;
import org.openprojects.catalogue.CatalogueCheck;

/** An answer is of one moment: what one transaction changed together is never seen apart, nor two bodies under one tag. */
@QuarkusTest
class OneSnapshotTest {
    /** So often is asked at most, until so many states were seen. */
    private static final int MANY = 3_000;

    private static final int ENOUGH = 20;

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
    void two_records_that_change_together_never_disagree() throws Exception {
        String one = projects.make("Twin of moments 0 left", 1);
        String other = projects.make("Twin of moments 0 right", 1);
        check.catchUp();
        Set<String> seen = new HashSet<>();
        try (Writers writers = new Writers()
                .add(count -> projects.rename(Map.of(
                        one, "Twin of moments %d left".formatted(count),
                        other, "Twin of moments %d right".formatted(count))))) {
            for (int i = 0; i < MANY && seen.size() < ENOUGH; i++) {
                JsonNode items =
                        Ask.json("/projects?id=%s,%s".formatted(one, other)).path("items");
                assertEquals(2, items.size());
                String title = items.at("/0/title").asText();
                assertEquals(
                        title.replace("left", "right"), items.at("/1/title").asText());
                seen.add(title);
            }
        }
        assertTrue(seen.size() >= ENOUGH, () -> "Nobody wrote meanwhile: " + seen);
    }

    @Test
    void the_total_of_an_answer_is_that_of_its_items() throws Exception {
        Set<Integer> seen = new HashSet<>();
        String made = "country=none&projectId=none&approvalYear=1993&status=none&sector=none&region=none&limit=200";
        List<String> living = new ArrayList<>();
        try (Writers writers = new Writers().add(count -> {
            living.add(projects.make("Flock of moments " + count, 3));
            if (living.size() > 5) {
                projects.delete(living.remove(0));
                projects.delete(living.remove(0));
            }
        })) {
            for (int i = 0; i < MANY && seen.size() < 5; i++) {
                JsonNode page = Ask.json("/projects?" + made);
                assertEquals(page.path("items").size(), page.path("total").asInt());
                assertTrue(page.path("next").isNull());
                seen.add(page.path("total").asInt());
                JsonNode last = Ask.json("/projects?%s&offset=%d"
                        .formatted(made, page.path("total").asInt() / 2));
                assertEquals(
                        last.path("total").asInt() - page.path("total").asInt() / 2,
                        last.path("items").size());
            }
        }
        assertTrue(seen.size() >= 5, () -> "Nobody wrote meanwhile: " + seen);
    }

    @Test
    void a_deleted_record_is_gone_and_in_no_list() {
        String id = projects.make("Deleted of moments", 1);
        check.catchUp();
        assertEquals(200, Ask.get("/projects/" + id).statusCode());
        assertEquals(1, Ask.json("/projects?id=" + id).path("total").asInt());
        int before = Ask.json("/projects").path("total").asInt();
        projects.delete(id);
        check.catchUp();
        for (String part : List.of("", "/facts", "/documents", "/related", "/case-studies", "/financing")) {
            assertEquals(410, Ask.get("/projects/" + id + part).statusCode());
            assertEquals(410, Ask.head("/projects/" + id + part).statusCode());
        }
        assertEquals(0, Ask.json("/projects?id=" + id).path("total").asInt());
        assertEquals(before - 1, Ask.json("/projects").path("total").asInt());
        for (String page = "/projects?limit=200"; page != null; ) {
            JsonNode answer = Ask.json(page);
            assertFalse(Ask.ids(answer).contains(id));
            page = answer.path("next").textValue();
        }
    }

    @Test
    void a_tag_never_stands_for_two_bodies() throws Exception {
        String renamed = projects.make("Tagged of moments", 3);
        Folder folder = new Folder(path, imports);
        folder.put("tagged.txt", text(0)).read();
        List<String> addresses = List.of(
                "/projects/" + renamed,
                "/projects/tagged-import-of-moments-project",
                "/projects/tagged-import-of-moments-project/facts",
                "/projects/tagged-import-of-moments-project/financing",
                "/projects/tagged-import-of-moments-project/documents",
                "/projects/tagged-import-of-moments-project/related",
                "/projects/tagged-import-of-moments-project/case-studies",
                "/projects?limit=200&sort=-updatedAt",
                "/projects?id=%s,tagged-import-of-moments-project".formatted(renamed),
                "/projects?sector=irrigation,none",
                "/case-studies?sort=-updatedAt",
                "/documents?sort=-updatedAt",
                "/codelists/status",
                "/codelists/sector",
                "/codelists/document-category");
        Map<String, String> bodies = new HashMap<>();
        try (Writers writers = new Writers()
                .add(count -> projects.rename(Map.of(renamed, "Tagged of moments " + count % 3)))
                .add(count -> folder.put("tagged.txt", text(count)).read())) {
            for (int i = 0; i < MANY && bodies.size() < ENOUGH * addresses.size(); i++) {
                addresses.forEach(address -> note(address, bodies));
            }
        }
        assertTrue(bodies.size() >= ENOUGH * addresses.size(), () -> "Nobody wrote meanwhile: " + bodies.size());
        check.catchUp();
        for (String address : addresses) {
            assertEquals(note(address, bodies), note(address, bodies), "Nothing happened, and the tag is another");
        }
    }

    private static List<String> note(String address, Map<String, String> bodies) {
        List<String> tags = new ArrayList<>();
        for (String coding : List.of("identity", "gzip")) {
            HttpResponse<byte[]> answer = Ask.get(address, "Accept-Encoding", coding);
            assertEquals(200, answer.statusCode(), address);
            String tag = answer.headers().firstValue("ETag").orElseThrow();
            String body = new String(answer.body(), StandardCharsets.ISO_8859_1);
            String before = bodies.put(address + " " + tag, body);
            assertTrue(before == null || before.equals(body), () -> "Two bodies of " + address + " under " + tag);
            tags.add(tag);
        }
        return tags;
    }

    private static String text(int count) {
        return """
                Tagged Import of Moments Project

                IFAD Asset Request Portlet

                See also:

                Tagged of Moments %1$d

                Source: IFAD

                Status: %2$s
                Sector
                %3$s
                Total Project Cost
                US$ %4$d million
                Project ID
                1100071000

                President's reports

                Tagged paper of moments
                8 April %5$d


                Kenya: What tags have taught

                May %5$d
                This study asks %4$d households how they keep their grain.
                """.formatted(
                        count % 3,
                        count % 2 == 0 ? "Closed" : "Ongoing",
                        count % 3 == 0 ? "Tagging" : count % 3 == 1 ? "tagging" : "Irrigation",
                        count % 7 + 1,
                        2000 + count % 5);
    }
}
