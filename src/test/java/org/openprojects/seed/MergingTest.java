package org.openprojects.seed;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts about one project make one record, whatever the order in which they come. */
@QuarkusTest
class MergingTest extends ReadsFolder {
    @Test
    void the_first_file_by_name_holds_and_a_rival_takes_over_when_it_withdraws() {
        String text = """
                %s

                IFAD Asset Request Portlet

                Status: %s
                Approval Date
                %s
                Project ID
                1100009001
                """;
        // The file that counts first comes last.
        folder.put("m1-b.txt", text.formatted("Brick Kilns Renewal Project", "Closed", "3 March 1999"));
        folder.read();
        folder.put("m1-a.txt", text.formatted("Brick Kiln Renewal Project (BKRP)", "Ongoing", ""));
        JsonPath report = folder.read();
        assertTrue(Folder.issues(report, "m1-a.txt").contains("empty-label"));
        JsonPath project = Folder.get("/projects/brick-kilns-renewal-project");
        assertEquals("Brick Kiln Renewal Project (BKRP)", project.getString("title"));
        assertEquals("ongoing", project.getString("status.code"));
        assertEquals("1999-03-03", project.getString("approvalDate"));
        assertEquals(List.of("Brick Kilns Renewal Project"), project.getList("titleVariants"));
        assertEquals(List.of("m1-a.txt", "m1-b.txt"), project.getList("sources.file"));
        given().get("/projects/brick-kilns-renewal-project/facts?limit=200")
                .then()
                .body("items.findAll { it.path == '/status' }.file", contains("m1-a.txt", "m1-b.txt"))
                .body("items.findAll { it.path == '/status' }.state", contains("current", "rival"));

        folder.put("m1-a.txt", text.formatted("Brick Kiln Renewal Project (BKRP)", "", ""));
        folder.read();
        given().get("/projects/brick-kilns-renewal-project").then().body("status.code", is("closed"));
    }

    @Test
    void a_stated_value_beats_one_that_only_follows_from_another() {
        String text = """
                Valley Mills Project

                IFAD Asset Request Portlet

                Status: Closed
                %s
                Project ID
                1100009002
                """;
        folder.put("m2-a.txt", text.formatted("") + """

                Kenya: Mills that last

                June 2011
                What was learnt about mills.
                """);
        folder.read();
        given().get("/projects/valley-mills-project")
                .then()
                .body("country.code", is("KE"))
                .body("inferred", contains("/country", "/region"));
        folder.put("m2-b.txt", text.formatted("Country\nUganda"));
        folder.read();
        given().get("/projects/valley-mills-project")
                .then()
                .body("country.code", is("UG"))
                .body("inferred", contains("/region"));
    }

    @Test
    void one_title_with_another_date_country_or_id_is_another_project() {
        String text = """
                Joint Pasture Programme

                IFAD Asset Request Portlet

                Status: Closed
                Country
                %s
                Approval Date
                %s
                """;
        folder.put("m3-a.txt", text.formatted("Chad", "1 May 2001"));
        folder.put("m3-b.txt", text.formatted("Niger", "1 May 2001"));
        folder.put("m3-c.txt", text.formatted("Chad", "1 May 2009"));
        // The same as the first: the month is the day's month.
        folder.put("m3-d.txt", text.formatted("Chad", "May 2001"));
        // Chad at an unknown date may be either of two, so it is a third.
        folder.put("m3-e.txt", text.formatted("Chad", ""));
        folder.read();
        given().get("/projects/joint-pasture-programme").then().body("sources.file", contains("m3-a.txt", "m3-d.txt"));
        given().get("/projects/joint-pasture-programme-2").then().body("country.code", is("NE"));
        given().get("/projects/joint-pasture-programme-3").then().body("approvalDate", is("2009-05-01"));
        given().get("/projects/joint-pasture-programme-4").then().body("sources.file", contains("m3-e.txt"));
    }

    @Test
    void see_also_finds_its_project_when_a_text_brings_it_and_loses_it_when_a_second_one_does() {
        folder.put("m4-a.txt", """
                Lagoon Oyster Project

                IFAD Asset Request Portlet

                Oysters were grown on ropes.

                See also:

                Lagoon Oyster Project - Phase II

                Source: IFAD

                Status: Closed
                """);
        JsonPath report = folder.read();
        assertTrue(Folder.issues(report, "m4-a.txt").contains("unresolved-relation"));
        String phase = """
                Lagoon Oyster Project - Phase II

                IFAD Asset Request Portlet

                Status: %s
                Project ID
                %s
                """;
        folder.put("m4-b.txt", phase.formatted("Ongoing", "1100009041"));
        folder.read();
        given().get("/projects/lagoon-oyster-project")
                .then()
                .body("version", is(2))
                .body("related[0].project.id", is("lagoon-oyster-project-phase-ii"))
                .body("related[0].project.href", is("/projects/lagoon-oyster-project-phase-ii"));
        folder.put("m4-c.txt", phase.formatted("Closed", "1100009042"));
        folder.read();
        given().get("/projects/lagoon-oyster-project")
                .then()
                .body("version", is(3))
                .body("related[0].title", is("Lagoon Oyster Project - Phase II"))
                .body("related[0].project", nullValue());
    }

    @Test
    void a_project_changes_with_the_case_studies_that_it_shows() {
        String text = """
                Island Sawmill Project

                IFAD Asset Request Portlet

                Status: Closed
                %s""";
        folder.put("m5.txt", text.formatted(""));
        folder.read();
        folder.put("m5-more.txt", text.formatted("""

                Fiji: Timber by the sea

                July 2018
                What was learnt about timber.
                """));
        folder.read();
        given().get("/projects/island-sawmill-project")
                .then()
                .body("version", is(2))
                .body("caseStudyCount", is(1))
                .body("caseStudies.title", contains("Timber by the sea"))
                .body("country.code", is("FJ"));
        given().get("/case-studies/timber-by-the-sea")
                .then()
                .body("projects.id", contains("island-sawmill-project"))
                .body("heading", is("Fiji: Timber by the sea"));
    }

    @Test
    void an_official_id_stays_with_the_project_that_had_it_first() {
        String text = """
                %s

                IFAD Asset Request Portlet

                Status: Closed
                Project ID
                %s
                """;
        folder.put("m6-a.txt", text.formatted("Weavers Guild Project", "1100009061"));
        folder.put("m6-b.txt", text.formatted("Potters Guild Project", ""));
        folder.read();
        folder.put("m6-b.txt", text.formatted("Potters Guild Project", "1100009061"));
        JsonPath report = folder.read();
        assertEquals("updated", Folder.outcome(report, "m6-b.txt"));
        assertTrue(Folder.issues(report, "m6-b.txt").contains("conflicting-value"));
        given().get("/projects/potters-guild-project").then().body("projectId", nullValue());
        given().get("/projects/weavers-guild-project").then().body("projectId", is("1100009061"));
        given().get("/projects/potters-guild-project/facts?limit=200")
                .then()
                .body("items.find { it.path == '/projectId' }.state", is("rival"));
    }

    @Test
    void case_studies_of_one_title_are_told_apart_by_country() {
        folder.put("studied-1.ndjson", """
                {"projectId":"7712400001","title":"Oleander Hedges Project","caseStudies":[{"title":"Chad: Oleanders against sand","publishedOn":"2010","summary":"One."}]}
                {"projectId":"7712400002","title":"Oleander Dunes Project","caseStudies":[{"title":"Mali: Oleanders against sand","publishedOn":"2010","summary":"Two."}]}
                """);
        folder.read();
        folder.put("studied-2.ndjson", """
                {"projectId":"7712400003","title":"Oleander Roads Project","caseStudies":[{"title":"Mali: Oleanders against sand","summary":"Three."}]}
                {"projectId":"7712400004","title":"Oleander Wells Project","caseStudies":[{"title":"Oleanders against sand","summary":"Four."}]}
                """);
        folder.read();

        // Without a country it may be either of them.
        given().get("/case-studies?q=oleanders&facets=country&limit=1")
                .then()
                .body("total", is(3))
                .body("facets.country.code", containsInAnyOrder("TD", "ML", "none"));
        given().get("/case-studies?q=oleanders&country=ML&fields=projects.id")
                .then()
                .body("items.size()", is(1))
                .body("items[0].projects.id", containsInAnyOrder("oleander-dunes-project", "oleander-roads-project"));
    }

    @Test
    void a_country_is_added_to_the_case_study_that_had_none() {
        folder.put("myrtles-1.ndjson", """
                {"projectId":"7712400005","title":"Myrtle Hedges Project","caseStudies":[{"title":"Myrtles against sand","summary":"One."}]}
                """);
        folder.read();
        folder.put("myrtles-2.ndjson", """
                {"projectId":"7712400006","title":"Myrtle Roads Project","caseStudies":[{"title":"Chad: Myrtles against sand","summary":"Two."}]}
                """);
        folder.read();

        given().get("/case-studies?q=myrtles&fields=country.code,projects.id")
                .then()
                .body("total", is(1))
                .body("items[0].country.code", is("TD"))
                .body("items[0].projects.id", containsInAnyOrder("myrtle-hedges-project", "myrtle-roads-project"));
    }
}
