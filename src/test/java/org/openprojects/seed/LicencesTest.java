package org.openprojects.seed;

import static io.restassured.RestAssured.given;
import static java.util.Collections.singletonList;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openprojects.Ask;

/** Licence and attribution are what the table beside the files states of them, and nothing where it states nothing. */
@QuarkusTest
class LicencesTest extends ReadsFolder {
    private static final String TABLE = "licences.csv";
    private static final String HEADER = "file,licence,attribution\n";
    private static final String PAGE = """
            %s

            IFAD Asset Request Portlet

            Status: Closed
            Project ID
            %s


            Peru: What the %s taught

            June 2011
            This study asks 20 households what they weave.
            """;

    @Test
    void no_table_states_nothing() {
        page("silent.txt", "Silent Reeds Project", "1100074001").read();
        terms("/projects/silent-reeds-project", null, null);
        terms("/case-studies/what-the-silent-reeds-project-taught", null, null);
    }

    @Test
    void a_record_has_the_terms_of_each_of_its_files() {
        page("shared-a.txt", "Shared Reeds Project", "1100074002");
        page("shared-b.txt", "Shared Reeds Project", "1100074002");
        folder.put(TABLE, HEADER + "*,CC-BY-4.0,Everybody\nshared-b.txt,,\"Reeds, Ltd\"\n");
        JsonPath report = folder.read();
        assertEquals("updated", Folder.outcome(report, TABLE));
        assertEquals(List.of(), Folder.issues(report, TABLE));
        for (String href :
                List.of("/projects/shared-reeds-project", "/case-studies/what-the-shared-reeds-project-taught")) {
            JsonPath sources = Folder.get(href);
            assertEquals(List.of("shared-a.txt", "shared-b.txt"), sources.getList("sources.file"));
            given().get(href)
                    .then()
                    .body("sources.licence", contains("CC-BY-4.0", null))
                    .body("sources.attribution", contains("Everybody", "Reeds, Ltd"));
        }
        assertEquals(
                "id,sources.licence,sources.attribution\r\nshared-reeds-project,CC-BY-4.0 | ,\"Everybody | Reeds, Ltd\"\r\n",
                given().queryParam("id", "shared-reeds-project")
                        .queryParam("format", "csv")
                        .queryParam("fields", "sources.licence,sources.attribution")
                        .get("/projects")
                        .asString());
    }

    @Test
    void a_changed_table_changes_the_records_that_it_concerns_and_reads_no_text_again() {
        page("moved.txt", "Moved Reeds Project", "1100074003");
        page("stayed.txt", "Stayed Reeds Project", "1100074004");
        folder.put(TABLE, HEADER + "*,CC-BY-4.0,\n").read();
        String since = given().get("/projects?format=ndjson&fields=id&limit=1").getHeader("Change-Position");

        folder.put(TABLE, HEADER + "*,CC-BY-4.0,\nmoved.txt,CC0-1.0,\n");
        JsonPath report = folder.read();
        assertEquals("unchanged", Folder.outcome(report, "moved.txt"));
        assertEquals("updated", Folder.outcome(report, TABLE));
        given().get("/changes?full=true&since=" + since)
                .then()
                .body(
                        "items.href",
                        contains("/projects/moved-reeds-project", "/case-studies/what-the-moved-reeds-project-taught"))
                .body("items.kind", contains("updated", "updated"))
                .body("items.record.version", contains(2, 2))
                .body("items.record.sources.licence.flatten()", contains("CC0-1.0", "CC0-1.0"));
        terms("/projects/stayed-reeds-project", "CC-BY-4.0", null);

        assertEquals("unchanged", Folder.outcome(folder.read(), TABLE));
        folder.remove(TABLE).read();
        terms("/projects/moved-reeds-project", null, null);
        terms("/projects/stayed-reeds-project", null, null);
        given().get("/projects/moved-reeds-project").then().body("version", is(3));
    }

    @Test
    void a_table_with_a_slip_is_rejected_and_changes_nothing() {
        page("slip.txt", "Slipped Reeds Project", "1100074005");
        folder.put(TABLE, HEADER + "slip.txt,CC-BY-4.0,Weavers\n").read();
        folder.put(TABLE, HEADER + "slip.txt,CC0-1.0,Weavers\nslip.txt,MIT\n");
        JsonPath report = folder.read();
        assertEquals("rejected", Folder.outcome(report, TABLE));
        assertEquals(List.of("not-a-row"), Folder.issues(report, TABLE));
        assertEquals(3, report.getInt("files.find { it.file == '%s' }.issues[0].line".formatted(TABLE)));
        terms("/projects/slipped-reeds-project", "CC-BY-4.0", "Weavers");
    }

    @Test
    void a_row_that_is_about_no_file_is_told_of() {
        page("named.txt", "Named Reeds Project", "1100074006");
        folder.put(TABLE, HEADER + "nmed.txt,CC-BY-4.0,\nnamed*,CC0-1.0,\nlicences*,MIT,\n");
        JsonPath report = folder.read();
        assertEquals(List.of("unknown-file", "unknown-file"), Folder.issues(report, TABLE));
        terms("/projects/named-reeds-project", "CC0-1.0", null);
    }

    @Test
    void whoever_is_interrupted_in_the_middle_of_a_file_ends_it_at_the_next_start() {
        folder.put("many.ndjson", many(1_200)).read();
        folder.put(TABLE, HEADER + "many.ndjson,CC-BY-4.0,Reeds\n");
        // Before the table's turn, and before its first batch.
        AtomicInteger asked = new AtomicInteger();
        long run = imports.run(path, () -> asked.incrementAndGet() <= 2);
        given().get("/imports/" + run).then().body("files.outcome", contains(nullValue(), nullValue()));
        assertEquals(List.of(500, 700), List.of(licensed("CC-BY-4.0"), licensed(null)));
        folder.read();
        assertEquals(List.of(1_200, 0), List.of(licensed("CC-BY-4.0"), licensed(null)));
        given().get("/projects/reed-bed-0").then().body("version", is(2));
    }

    @Test
    void a_line_from_another_server_keeps_what_it_says_unless_the_table_says_otherwise() {
        folder.put("line.ndjson", """
                {"id":"reeds-elsewhere","title":"Reeds Elsewhere","sources":[{"publisher":"IFAD","licence":"CC-BY-4.0","attribution":"Weavers"},{"publisher":null,"licence":"CC-BY-4.0","attribution":null}]}
                """).read();
        terms("/projects/reeds-elsewhere", "CC-BY-4.0", null);
        folder.put(TABLE, HEADER + "*,CC0-1.0,\n").read();
        terms("/projects/reeds-elsewhere", "CC0-1.0", null);
    }

    private static void terms(String href, String licence, String attribution) {
        given().get(href)
                .then()
                .statusCode(200)
                .body("sources.licence", is(singletonList(licence)))
                .body("sources.attribution", is(singletonList(attribution)));
    }

    /** How many of the reed beds have this licence. */
    private static int licensed(String licence) {
        byte[] body = Ask.get("/projects?q=%22reed%20bed%22&fields=sources.licence&format=ndjson")
                .body();
        String rows = new String(body, StandardCharsets.UTF_8);
        String asked = licence == null ? "null" : '"' + licence + '"';
        return rows.split("\"licence\":" + asked, -1).length - 1;
    }

    private Folder page(String file, String title, String id) {
        return folder.put(file, PAGE.formatted(title, id, title));
    }

    private static String many(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> "{\"projectId\":\"%d\",\"title\":\"Reed bed %d\"}\n".formatted(1100075000L + n, n))
                .collect(Collectors.joining());
    }
}
