package org.openprojects.seed;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openprojects.change.Changes;

/** Files of lines come in line by line: a bad one is told of, the others are there, and what was done is not done twice. */
@QuarkusTest
class LineFilesTest {
    @Inject
    SeedImport imports;

    @Inject
    Changes changes;

    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void open() {
        folder = new Folder(path, imports);
    }

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
    void the_same_file_again_spends_no_change_number() {
        folder.put("same.ndjson", many("81", 3)).read();
        long before = last();
        assertEquals("unchanged", Folder.outcome(folder.read(), "same.ndjson"));
        assertEquals(before, last());
    }

    @Test
    void a_changed_file_changes_only_what_its_changed_lines_tell_of() {
        folder.put("changed.ndjson", many("82", 600)).read();
        long before = last();
        String inserted = "{\"projectId\":\"8200000900\",\"title\":\"Number 900 of 82\"}\n";
        String text = inserted + many("82", 600).replace("Number 7 of 82", "Number seven of 82");
        JsonPath report = folder.put("changed.ndjson", text).read();
        assertEquals("updated", Folder.outcome(report, "changed.ndjson"));
        assertEquals(601, Folder.file(report, "changed.ndjson").get("records"));
        assertEquals(before + 2, last());
        given().get("/projects/8200000007")
                .then()
                .body("title", is("Number seven of 82"))
                .body("id", is("number-7-of-82"))
                .body("version", is(2));
        given().get("/projects/8200000008").then().body("version", is(1));
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
    void the_first_of_two_lines_with_one_id_holds_however_often_the_file_is_read() {
        String twice = """
                {"projectId":"8600000001","title":"First Mill"}
                {"projectId":"8600000001","title":"Second Mill"}
                """;
        folder.put("twice.ndjson", twice).read();
        folder.put("twice.ndjson", twice + "{\"projectId\":\"8600000002\",\"title\":\"Third Mill\"}\n");
        JsonPath report = folder.read();
        assertEquals(List.of("duplicate-record"), Folder.issues(report, "twice.ndjson"));
        given().get("/projects/8600000001")
                .then()
                .body("title", is("First Mill"))
                .body("version", is(1));
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
    void an_interrupted_file_goes_on_where_it_was() {
        folder.put("long.ndjson", many("89", 1700));
        long before = last();
        JsonPath cut = interrupted(3);
        assertEquals(1000, cut.getInt("files[0].records"));
        assertEquals(before + 1000, last());
        given().get("/projects/8900000999").then().statusCode(200);
        given().get("/projects/8900001000").then().statusCode(404);

        JsonPath report = folder.read();
        assertEquals("imported", Folder.outcome(report, "long.ndjson"));
        assertEquals(1700, report.getInt("files[0].records"));
        assertEquals(1700, report.getInt("files[0].lines.fact"));
        assertEquals(List.of(), Folder.issues(report, "long.ndjson"));
        assertEquals(before + 1700, last());
        assertEquals("unchanged", Folder.outcome(folder.read(), "long.ndjson"));
    }

    @Test
    void a_file_that_changed_while_its_reading_was_interrupted_is_read_from_its_start() {
        folder.put("swapped.ndjson", many("90", 1200));
        interrupted(2);
        folder.put("swapped.ndjson", many("90", 1200).replace("Number 0 of 90", "Number zero of 90"));
        long before = last();
        JsonPath report = folder.read();
        assertEquals(1200, report.getInt("files[0].records"));
        assertEquals(before + 701, last());
        given().get("/projects/9000000000").then().body("title", is("Number zero of 90"));
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
    void rows_beside_one_that_waits_are_known_when_the_file_is_read_again() {
        String table = """
                id,countryName,status,projectName,approvalDate,projectCostUsd
                P900555,Kenya,Active,Patient Reeds Project,,
                """;
        String objectives = "id,developmentObjective\nP900555,\"%s\nin two lines.\"\nP900556,Of nobody.\n";
        folder.put("objectives.csv", objectives.formatted("To wait"))
                .put("patient.csv", table)
                .read();
        JsonPath again = folder.read();
        assertEquals(List.of("unknown-project"), Folder.issues(again, "objectives.csv"));
        assertEquals(1, Folder.file(again, "objectives.csv").get("records"));
        folder.put("objectives.csv", objectives.formatted("To go on"));
        JsonPath changed = folder.read();
        assertEquals(List.of("unknown-project"), Folder.issues(changed, "objectives.csv"));
        assertEquals(
                Map.of("fact", 2, "boilerplate", 1, "blank", 0, "unread", 1),
                Folder.file(changed, "objectives.csv").get("lines"));
        given().get("/projects/patient-reeds-project").then().body("objectives", contains("To go on in two lines."));
    }

    @Test
    void a_renamed_project_is_not_looked_for_by_its_old_title_alone() {
        folder.put("see.txt", """
                        Canal Visitors Project

                        IFAD Asset Request Portlet

                        See also:

                        Old Osier Canal

                        Source: IFAD

                        Status: Closed
                        Project ID
                        1100077123
                        """)
                .put("renamed.ndjson", "{\"projectId\":\"7712300009\",\"title\":\"Old Osier Canal\"}\n")
                .read();
        given().get("/projects/canal-visitors-project").then().body("related.project.id", contains("old-osier-canal"));
        folder.put("renamed.ndjson", "{\"projectId\":\"7712300009\",\"title\":\"New Osier Canal\"}\n");
        JsonPath report = folder.read();
        assertEquals("updated", Folder.outcome(report, "renamed.ndjson"));
        assertEquals(List.of(), Folder.issues(report, "renamed.ndjson"));
        given().get("/projects/7712300009").then().body("title", is("New Osier Canal"));
    }

    @Test
    void any_official_id_that_is_taken_leads_to_its_project() {
        folder.put("numbered.ndjson", """
                        {"projectId":"X7","title":"Osier Number One"}
                        {"projectId":"XM-DAC/41108-b","title":"Osier Number Two"}
                        {"projectId":"osier-77x","title":"Osier Number Three"}
                        """).read();
        Map.of(
                        "X7", "osier-number-one",
                        "XM-DAC%2F41108-b", "osier-number-two",
                        "osier-77x", "osier-number-three")
                .forEach((number, id) -> given().redirects()
                        .follow(false)
                        .urlEncodingEnabled(false)
                        .get("/projects/" + number)
                        .then()
                        .statusCode(308)
                        .header("Location", "/projects/" + id));
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

    @Test
    void an_objective_waits_for_its_project() {
        folder.put("objectives.csv", "id,developmentObjective\nP900888,To wait.\n")
                .read();
        folder.put("t.csv", """
                id,countryName,status,projectName,approvalDate,projectCostUsd
                P900888,Kenya,Active,Waited For Project,,
                """).read();
        given().get("/projects/waited-for-project").then().body("objectives", contains("To wait."));
    }

    private JsonPath interrupted(int batches) {
        int[] asked = {0};
        long run = imports.run(path, () -> asked[0]++ < batches);
        return Folder.get("/imports/" + run);
    }

    private static String many(String prefix, int count) {
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

    private long last() {
        return QuarkusTransaction.requiringNew().call(changes::last);
    }
}
