package org.openprojects.seed;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openprojects.change.ChangeLog;
import org.openprojects.change.Changes;
import org.openprojects.change.Identities;
import org.openprojects.change.RecordType;

/** The same file and place is the same record, whatever becomes of the file. */
@QuarkusTest
class SamePlaceTest extends ReadsFolder {
    @Inject
    Changes changes;

    @Inject
    ChangeLog log;

    @Inject
    Identities identities;

    @Test
    void the_same_bytes_again_spend_no_change_number() {
        folder.put("same.txt", """
                Mountain Bee Keeping Project

                IFAD Asset Request Portlet

                Status: Ongoing
                """);
        assertEquals("imported", Folder.outcome(folder.read(), "same.txt"));
        long before = last();
        assertEquals("unchanged", Folder.outcome(folder.read(), "same.txt"));
        assertEquals(before, last());
    }

    @Test
    void changed_bytes_bring_the_record_up_to_date_under_its_id() {
        folder.put("changed.txt", """
                River Ferry Project

                IFAD Asset Request Portlet

                Status: Ongoing
                Total Project Cost
                US$ 2 million
                """);
        folder.read();
        folder.put("changed.txt", """
                River Ferries and Landing Stages Project

                IFAD Asset Request Portlet

                Status: Closed
                Total Project Cost
                US$ 2 million
                """);
        JsonPath report = folder.read();
        assertEquals("updated", Folder.outcome(report, "changed.txt"));
        JsonPath project = Folder.get("/projects/river-ferry-project");
        assertEquals("River Ferries and Landing Stages Project", project.getString("title"));
        assertEquals("closed", project.getString("status.code"));
        assertEquals("2000000.00", project.getString("financing.totalCost.amount"));
        assertEquals(2, project.getInt("version"));
        assertEquals(Folder.file(report, "changed.txt").get("sha256"), project.getString("sources[0].sha256"));
        given().get("/projects/river-ferry-project/facts?limit=200")
                .then()
                .body("items.findAll { it.path == '/status' }.state", contains("superseded", "current"))
                .body("items.findAll { it.path == '/financing/totalCost' }.state", contains("current"));
    }

    @Test
    void another_word_in_one_of_the_texts_of_a_record_is_shown() {
        String text = """
                River Punt Project

                IFAD Asset Request Portlet

                This project was intended to:

                  * build %1$s on the river

                The lessons learned are:

                  * people need %1$s

                Status: Ongoing


                Fiji: What punts do

                July 2018
                A summary that stays.

                Nobody had %1$s before.
                """;
        folder.put("punts.txt", text.formatted("punts")).read();
        JsonPath before = Folder.get("/projects/river-punt-project");
        JsonPath study = Folder.get("/case-studies/what-punts-do");
        folder.put("punts.txt", text.formatted("rafts")).read();
        JsonPath after = Folder.get("/projects/river-punt-project");
        assertEquals(List.of("build punts on the river"), before.getList("objectives"));
        assertEquals(List.of("build rafts on the river"), after.getList("objectives"));
        assertEquals(List.of("people need punts"), before.getList("lessons"));
        assertEquals(List.of("people need rafts"), after.getList("lessons"));
        assertEquals(List.of("A summary that stays.", "Nobody had punts before."), study.getList("body"));
        assertEquals(
                List.of("A summary that stays.", "Nobody had rafts before."),
                Folder.get("/case-studies/what-punts-do").getList("body"));
    }

    @Test
    void a_record_stays_when_its_file_vanishes() {
        folder.put("gone.txt", """
                Desert Well Project

                IFAD Asset Request Portlet

                Status: Closed
                """);
        folder.read();
        folder.remove("gone.txt");
        JsonPath report = folder.read();
        assertEquals("vanished", Folder.outcome(report, "gone.txt"));
        given().get("/projects/desert-well-project").then().statusCode(200).body("version", is(1));
    }

    @Test
    void a_paper_that_the_text_lists_no_more_is_gone() {
        String text = """
                Fjord Cold Store Project

                IFAD Asset Request Portlet

                Status: Closed
                Project ID

                President's reports

                %s
                Project completion report
                """;
        folder.put("papers.txt", text.formatted("""
                Report on the harbour cold store
                8 April 2014
                """));
        folder.read();
        given().get("/documents/report-on-the-harbour-cold-store")
                .then()
                .statusCode(200)
                .body("publishedOn", is("2014-04-08"))
                .body("category.code", is("presidents-reports"))
                .body("project.id", is("fjord-cold-store-project"));
        folder.put("papers.txt", text.formatted(""));
        folder.read();
        given().get("/documents/report-on-the-harbour-cold-store").then().statusCode(410);
        given().get("/projects/fjord-cold-store-project")
                .then()
                .body("documents.category.code", contains("presidents-reports", "project-completion-report"))
                .body("documents.items.flatten()", empty())
                .body("documentCount", is(0));
    }

    @Test
    void what_was_deleted_stays_deleted_when_the_text_comes_again() {
        String text = """
                Hillside Lantern Project

                IFAD Asset Request Portlet

                Status: Closed
                """;
        folder.put("deleted.txt", text);
        folder.read();
        QuarkusTransaction.requiringNew()
                .run(() -> log.deleted(identities
                        .find(RecordType.PROJECT, "hillside-lantern-project")
                        .orElseThrow()));
        folder.put("deleted.txt", text + "Country\nKenya\n");
        JsonPath report = folder.read();
        assertEquals("updated", Folder.outcome(report, "deleted.txt"));
        assertTrue(Folder.issues(report, "deleted.txt").contains("deleted-record"));
        given().get("/projects/hillside-lantern-project").then().statusCode(410);
    }

    private long last() {
        return QuarkusTransaction.requiringNew().call(changes::last);
    }
}
