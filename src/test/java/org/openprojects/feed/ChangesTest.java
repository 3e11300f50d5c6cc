package org.openprojects.feed;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openprojects.Ask;
import org.openprojects.Contract;
import org.openprojects.catalogue.CatalogueCheck;
import org.openprojects.catalogue.Mark;
import org.openprojects.catalogue.Position;
import org.openprojects.change.RecordType;

/** What {@code GET /changes} answers, and what it refuses. */
@QuarkusTest
class ChangesTest {
    private static final String EVENTS = "text/event-stream";

    @Inject
    SeedRecords records;

    @Inject
    CatalogueCheck check;

    private String before;

    @BeforeEach
    void await() throws InterruptedException {
        records.await();
        before = new Position(records.last()).toString();
    }

    @Test
    void tells_from_the_first_change_on_without_since() {
        given().get("/changes?limit=2")
                .then()
                .statusCode(200)
                .body("items.kind", everyItem(is("created")))
                .body("items.version", everyItem(is(1)))
                .body("items", hasSize(2));
    }

    @Test
    void tells_each_change_once_in_order_and_where_to_go_on() {
        records.touch();
        records.touch(RecordType.CASE_STUDY, SeedRecords.CASE_STUDY);
        check.catchUp();
        Response first = get("/changes?limit=1&since=" + before);
        first.then()
                .body("items.href", contains("/projects/" + SeedRecords.PROJECT))
                .body("items.kind", contains("updated"))
                .body("items.record", contains(nullValue()))
                .body("since", is(first.path("items[0].position").toString()))
                .header("Link", containsString("rel=\"next\""));
        assertTrue(first.headers().getValues("Vary").contains("Accept"));
        Response second = get(first.path("next"));
        second.then()
                .body("items.id", contains(SeedRecords.CASE_STUDY))
                .body("items.type", contains("case-study"))
                .body("next", nullValue());
        get("/changes?since=" + second.path("since"))
                .then()
                .body("items", empty())
                .body("since", is(second.path("since").toString()));
    }

    @Test
    void gives_the_record_byte_for_byte_as_its_page_does() {
        records.touch();
        check.catchUp();
        String page = new String(Ask.get("/projects/" + SeedRecords.PROJECT).body(), StandardCharsets.UTF_8);
        HttpResponse<byte[]> told = Ask.get("/changes?full=true&since=" + before);
        assertTrue(new String(told.body(), StandardCharsets.UTF_8).contains("\"record\":%s}".formatted(page)));
    }

    @Test
    void keeps_only_the_asked_types() {
        records.touch();
        records.touch(RecordType.CASE_STUDY, SeedRecords.CASE_STUDY);
        check.catchUp();
        get("/changes?type=case-study&since=" + before).then().body("items.type", contains("case-study"));
        get("/changes?type=document,project&full=true&since=" + before)
                .then()
                .body("items.type", contains("project"))
                .body("items.record", everyItem(notNullValue()));
    }

    @Test
    void is_not_sent_again_to_who_has_it() {
        check.catchUp();
        String tag = given().get("/changes?since=" + before).getHeader("ETag");
        given().header("If-None-Match", tag)
                .get("/changes?since=" + before)
                .then()
                .statusCode(304);
        records.touch();
        check.catchUp();
        given().header("If-None-Match", tag)
                .get("/changes?since=" + before)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "since=abc, since",
        "since=42, since",
        "since=, since",
        "since=N0cI__dxndVAAAAAAAAAAAAAAAAAAAAA, since",
        "limit=0, limit",
        "limit=201, limit",
        "limit=-1, limit",
        "limit=x, limit",
        "limit=1&limit=2, limit",
        "type=nobody, type",
        "type=project&type=document, type",
        "'type=project,', type",
        "'type=project,project,project,project', type",
        "full=yes, full",
        "full=true&full=true, full",
        "q=x, q",
        "fields=id, fields",
        "cursor=x, cursor",
        "sinc=x, sinc"
    })
    void refuses_what_it_cannot_take(String query, String field) {
        for (String type : List.of("application/json", EVENTS)) {
            given().urlEncodingEnabled(false)
                    .accept(type)
                    .get("/changes?" + query)
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", is(field));
        }
    }

    @Test
    void says_of_a_place_of_another_database_to_start_anew() {
        Position other = new Position(new Mark(1, "1"));
        for (String type : List.of("application/json", EVENTS)) {
            given().accept(type)
                    .get("/changes?since=" + other)
                    .then()
                    .statusCode(410)
                    .body("detail", containsString("Start anew"));
        }
        given().accept(EVENTS)
                .header(ChangeResource.LAST, other.toString())
                .get("/changes?since=" + before)
                .then()
                .statusCode(410);
    }

    @Test
    void refuses_a_last_event_that_nobody_sent() {
        given().accept(EVENTS)
                .header(ChangeResource.LAST, "1; drop")
                .get("/changes")
                .then()
                .statusCode(400)
                .body("violations[0].in", is("header"));
    }

    @Test
    void answers_json_to_whoever_takes_both_and_head_to_whoever_listens() {
        given().accept("application/json, text/event-stream")
                .get("/changes?limit=1")
                .then()
                .contentType("application/json");
        HttpResponse<byte[]> head = Ask.head("/changes", "Accept", EVENTS);
        assertEquals(200, head.statusCode());
        assertEquals(EVENTS, head.headers().firstValue("Content-Type").orElseThrow());
        given().accept("image/png").get("/changes").then().statusCode(406);
    }

    private static Response get(String path) {
        Response answer = Contract.asking().get(path);
        answer.then().statusCode(200);
        return answer;
    }
}
