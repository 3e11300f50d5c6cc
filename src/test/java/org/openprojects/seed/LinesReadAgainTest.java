package org.openprojects.seed;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openprojects.change.Changes;

/** A file of lines that is read again, whatever became of it meanwhile: what was done is not done twice, and nothing is left out. */
@QuarkusTest
class LinesReadAgainTest extends ReadsFolder {
    @Inject
    Changes changes;

    @Test
    void the_same_file_again_spends_no_change_number() {
        folder.put("same.ndjson", LineFilesTest.many("81", 3)).read();
        long before = last();
        assertEquals("unchanged", Folder.outcome(folder.read(), "same.ndjson"));
        assertEquals(before, last());
    }

    @Test
    void a_changed_file_changes_only_what_its_changed_lines_tell_of() {
        folder.put("changed.ndjson", LineFilesTest.many("82", 600)).read();
        long before = last();
        String inserted = "{\"projectId\":\"8200000900\",\"title\":\"Number 900 of 82\"}\n";
        String text = inserted + LineFilesTest.many("82", 600).replace("Number 7 of 82", "Number seven of 82");
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
    void an_interrupted_file_goes_on_where_it_was() {
        folder.put("long.ndjson", LineFilesTest.many("89", 1700));
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
        folder.put("swapped.ndjson", LineFilesTest.many("90", 1200));
        interrupted(2);
        folder.put("swapped.ndjson", LineFilesTest.many("90", 1200).replace("Number 0 of 90", "Number zero of 90"));
        long before = last();
        JsonPath report = folder.read();
        assertEquals(1200, report.getInt("files[0].records"));
        assertEquals(before + 701, last());
        given().get("/projects/9000000000").then().body("title", is("Number zero of 90"));
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

    private long last() {
        return QuarkusTransaction.requiringNew().call(changes::last);
    }
}
