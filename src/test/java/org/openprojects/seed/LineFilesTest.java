package org.openprojects.seed;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Files of lines come in line by line: a bad one is told of, the others are there. */
@QuarkusTest
class LineFilesTest extends ReadsFolder {
    @Test
    void shows_a_line_as_a_whole_page() {
        JsonPath report = folder.put("flat.ndjson", lines("flat.ndjson")).read();
        assertEquals("imported", Folder.outcome(report, "flat.ndjson"));
        assertEquals(4, Folder.file(report, "flat.ndjson").get("records"));
        given().get("/projects/7000000001")
                .then()
                .statusCode(200)
                .body("id", is("terraced-orchards-project"))
                .body("region.code", is("asia-and-the-pacific"))
                .body("inferred", hasSize(0))
                .body("financing.ifad.currency", is("XDR"))
                .body("financing.cofinancing[1].money.amount", is("1000000.50"))
                .body("financing.cofinancing[1].money.stated", nullValue())
                .body("documents.category.code", contains("presidents-reports", "project-completion-report"))
                .body(
                        "documents[0].items.url",
                        contains("https://papers.example.org/1.pdf", "https://papers.example.org/3.pdf"))
                .body("documents[0].items.language", contains("en", "es"))
                .body("caseStudies.title", contains("Pruning after five years"))
                .body("related[0].relation", is("previous-phase"))
                .body("related[0].title", is("Café de Altura Programme"))
                .body("related[0].project.id", is("cafe-de-altura-programme"))
                .body("sources[0].publisher", nullValue())
                .body("version", is(1));
        given().get("/projects/hill-paths-without-a-number/facts")
                .then()
                .body("items.path", contains("/title", "/status"))
                .body("items[0].lines", contains(3, 3))
                .body("items[0].raw", is("Hill Paths Without a Number"))
                .body("items[0].method", is("asserted"));
        given().get("/case-studies/pruning-after-five-years")
                .then()
                .body("projects.id", contains("terraced-orchards-project"))
                .body("summary", is("What pruning in groups taught the growers."));
    }

    @Test
    void a_relation_is_found_when_its_project_comes_later() {
        folder.put("a.ndjson", """
                {"projectId":"8300000001","title":"Early Canal","relatedProjects":[{"projectId":"8300000002","relation":"related"}]}
                """);
        JsonPath report = folder.read();
        assertEquals(List.of("unresolved-relation"), Folder.issues(report, "a.ndjson"));
        given().get("/projects/early-canal")
                .then()
                .body("related[0].title", is("8300000002"))
                .body("related[0].project", nullValue());
        folder.put("b.ndjson", "{\"projectId\":\"8300000002\",\"title\":\"Late Canal\"}\n")
                .read();
        given().get("/projects/early-canal")
                .then()
                .body("related[0].title", is("Late Canal"))
                .body("related[0].project.id", is("late-canal"))
                .body("version", is(2));
    }

    @Test
    void a_text_and_a_line_about_one_project_make_one_record() {
        folder.put("ferry.txt", """
                Lagoon Ferry Landing Project

                IFAD Asset Request Portlet

                Status: Ongoing
                Project ID
                1100008401
                """);
        folder.put("z.ndjson", """
                {"projectId":"1100008401","title":"Lagoon Ferry Landing Project","status":"Closed","country":"GM"}
                """);
        JsonPath report = folder.read();
        assertTrue(Folder.issues(report, "z.ndjson").contains("conflicting-value"));
        given().get("/projects/lagoon-ferry-landing-project")
                .then()
                .body("status.code", is("ongoing"))
                .body("country.code", is("GM"))
                .body("sources.file", contains("ferry.txt", "z.ndjson"));
    }

    @Test
    void a_bad_line_is_told_of_and_the_others_are_there() {
        JsonPath report = folder.put("bad.ndjson", """
                {"projectId":"8500000001","title":"First Well"}
                {"projectId":"8500000002","title":

                {"projectId":"8500000001","title":"Another First Well"}
                {"projectId":"8500000003","title":"Third Well"}
                """).read();
        assertEquals("imported", Folder.outcome(report, "bad.ndjson"));
        assertEquals(List.of("not-json", "duplicate-record"), Folder.issues(report, "bad.ndjson"));
        assertEquals(List.of(2, 4), report.getList("files[0].issues.line"));
        assertEquals(
                Map.of("fact", 2, "boilerplate", 0, "blank", 1, "unread", 2),
                Folder.file(report, "bad.ndjson").get("lines"));
        given().get("/projects/8500000001").then().body("title", is("First Well"));
        given().get("/projects/8500000003").then().body("title", is("Third Well"));
    }

    @Test
    void a_flood_of_issues_is_counted() {
        JsonPath report = folder.put("flood.ndjson", "{}\n".repeat(700) + "{\"title\":\"Flooded Plain\"}\n")
                .read();
        List<String> issues = Folder.issues(report, "flood.ndjson");
        assertEquals(26, issues.size());
        assertEquals(
                "More issues that are not listed: 675 no-record.", report.getString("files[0].issues[25].message"));
    }

    @Test
    void a_file_without_any_record_is_rejected() {
        JsonPath report = folder.put("none.ndjson", "no\njson\n")
                .put("other.csv", "a,b\n1,2\n")
                .read();
        assertEquals("rejected", Folder.outcome(report, "none.ndjson"));
        assertEquals(List.of("not-json", "not-json", "no-record"), Folder.issues(report, "none.ndjson"));
        assertEquals("rejected", Folder.outcome(report, "other.csv"));
        assertEquals(List.of("unsupported-layout"), Folder.issues(report, "other.csv"));
    }

    @Test
    void a_compressed_file_is_read_as_what_it_holds() {
        JsonPath report = folder.put("p.ndjson.gz", gzip(many("87", 600))).read();
        assertEquals("imported", Folder.outcome(report, "p.ndjson.gz"));
        assertEquals(600, Folder.file(report, "p.ndjson.gz").get("records"));
        given().get("/projects/8700000599").then().body("title", is("Number 599 of 87"));
    }

    @Test
    void of_a_compressed_file_that_is_cut_off_the_lines_before_are_there() {
        byte[] whole = gzip(many("88", 3000));
        JsonPath report = folder.put("cut.ndjson.gz", Arrays.copyOf(whole, whole.length / 2))
                .read();
        assertEquals("imported", Folder.outcome(report, "cut.ndjson.gz"));
        assertTrue(Folder.issues(report, "cut.ndjson.gz").contains("damaged-file"));
        given().get("/projects/8800000100").then().body("title", is("Number 100 of 88"));
        assertEquals("unchanged", Folder.outcome(folder.read(), "cut.ndjson.gz"));
    }

    @Test
    void a_compressed_file_that_grows_without_end_is_given_up() {
        byte[] bomb = gzip("{\"title\":\"Bomb Shelter\"}\n" + " ".repeat(100_000_000));
        JsonPath report = folder.put("bomb.ndjson.gz", bomb).read();
        assertTrue(Folder.issues(report, "bomb.ndjson.gz").contains("damaged-file"));
    }

    @Test
    void a_table_and_what_its_projects_set_out_to_do_make_one_record() {
        folder.put("objectives.csv", lines("objectives.csv")).put("table.csv", lines("table.csv"));
        JsonPath report = folder.read();
        assertEquals("imported", Folder.outcome(report, "table.csv"));
        assertEquals(3, Folder.file(report, "table.csv").get("records"));
        assertEquals(
                Map.of("fact", 3, "boilerplate", 1, "blank", 0, "unread", 3),
                Folder.file(report, "table.csv").get("lines"));
        assertEquals(List.of("unknown-project"), Folder.issues(report, "objectives.csv"));
        given().get("/projects/invented-bridges-project")
                .then()
                .body("projectId", is("P900001"))
                .body("objectives", contains("To build bridges that outlast the rains."))
                .body("financing.cofinancing.financier", hasItems("International Development Association", null))
                .body("financing.reconciliation.verdict", is("incomplete"))
                .body("sources.file", contains("objectives.csv", "table.csv"))
                .body("sources.publisher", contains("World Bank", "World Bank"));
    }

    @Test
    void any_official_id_that_is_taken_leads_to_its_project() {
        folder.put("numbered.ndjson", """
                        {"projectId":"X7","title":"Osier Number One"}
                        {"projectId":"XM-DAC/41108-b","title":"Osier Number Two"}
                        {"projectId":"osier-77x","title":"Osier Number Three"}
                        {"projectId":"osierfour","title":"Osier Number Four"}
                        {"projectId":"osier-number-one","title":"Osier Number Five"}
                        """).read();
        Map.of(
                        "X7", "osier-number-one",
                        "XM-DAC%2F41108-b", "osier-number-two",
                        "osier-77x", "osier-number-three",
                        "osierfour", "osier-number-four")
                .forEach((number, id) -> given().redirects()
                        .follow(false)
                        .urlEncodingEnabled(false)
                        .get("/projects/" + number)
                        .then()
                        .statusCode(308)
                        .header("Location", "/projects/" + id));
        // Nobody's number, and an id before it is a number.
        given().get("/projects/none").then().statusCode(404);
        given().get("/projects/osier-number-one").then().body("projectId", is("X7"));
    }

    @Test
    void members_of_lists_that_are_empty_leave_the_lists() {
        folder.put("bare.ndjson", "{\"title\":\"Bare Osier Project\"}\n").read();
        assertEquals(
                "{\"id\":\"bare-osier-project\",\"duration\":null,\"financing\":{\"cofinancing\":[]},\"documents\":[]}",
                given().get(
                                "/projects/bare-osier-project?fields=duration.start,documents.count,financing.cofinancing.financier")
                        .asString());
    }

    @Test
    void what_case_studies_say_in_short_is_searched() {
        folder.put(
                        "studied.ndjson",
                        "{\"title\":\"Studied Osier Project\",\"caseStudies\":[{\"title\":\"Osiers then\",\"summary\":\"Nobody had a quaggamire.\"}]}\n")
                .read();
        given().get("/case-studies?q=quaggamires").then().body("items.id", contains("osiers-then"));
    }

    @Test
    void a_link_is_what_its_own_name_says() throws IOException {
        Path store = Files.createDirectory(path.resolve(".store"));
        Files.writeString(store.resolve("x"), """
                id,countryName,status,projectName,approvalDate,projectCostUsd
                P900557,Kenya,Active,Linked Osier Project,,
                """);
        Files.createSymbolicLink(path.resolve("linked.csv"), Path.of(".store", "x"));
        folder.read();
        given().get("/projects/linked-osier-project").then().body("projectId", is("P900557"));
    }

    static String many(String prefix, int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i -> "{\"projectId\":\"%s%08d\",\"title\":\"Number %d of %s\"}".formatted(prefix, i, i, prefix))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static byte[] lines(String file) {
        try (InputStream in = LineFilesTest.class.getResourceAsStream("/lines/" + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
