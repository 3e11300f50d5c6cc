package org.openprojects.listing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openprojects.problem.Refused;

@QuarkusTest
@Tag("no-database")
class PageTest {
    @Test
    void the_first_page_leads_on() {
        given().get("/try/pages")
                .then()
                .statusCode(200)
                .body("keySet()", contains("items", "total", "next", "prev"))
                .body("items", hasSize(20))
                .body("items[0].keySet()", contains("id", "title", "href"))
                .body("items[0].href", is("/try/things/thing-0"))
                .body("total", is(45))
                .body("next", is("/try/pages?limit=20&offset=20"))
                .body("prev", nullValue())
                .header("Link", "</try/pages?limit=20&offset=20>; rel=\"next\"");
    }

    @Test
    void a_middle_page_leads_both_ways_in_body_and_header() {
        var answer = given().get("/try/pages?offset=30&limit=10").then().statusCode(200);
        answer.body("next", is("/try/pages?limit=10&offset=40")).body("prev", is("/try/pages?limit=10&offset=20"));
        assertEquals(
                "</try/pages?limit=10&offset=40>; rel=\"next\", </try/pages?limit=10&offset=20>; rel=\"prev\"",
                answer.extract().header("Link"));
    }

    @Test
    void following_next_gives_everything_once() {
        List<String> seen = new ArrayList<>();
        for (String next = "/try/pages?limit=7"; next != null; ) {
            var page = given().urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.id"));
            next = page.path("next");
        }
        assertEquals(45, seen.size());
        assertEquals(45, seen.stream().distinct().count());
    }

    @Test
    void links_keep_the_rest_of_the_question() {
        given().queryParam("q", "a&b=\"c\" é,>;")
                .queryParam("limit", 40)
                .get("/try/pages")
                .then()
                .statusCode(200)
                .body("next", is("/try/pages?q=a%26b%3D%22c%22%20%C3%A9,%3E%3B&limit=40&offset=40"));
    }

    @Test
    void a_doubled_slash_makes_no_host_of_a_link() {
        given().urlEncodingEnabled(false).get("//try//pages").then().body("next", is("/try/pages?limit=20&offset=20"));
    }

    @Test
    void beyond_the_end_there_is_only_the_way_back() {
        given().get("/try/pages?offset=100")
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("total", is(45))
                .body("next", nullValue())
                .body("prev", is("/try/pages?limit=20&offset=40"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit  | 0     | must be greater than or equal to 1, not `0`",
                "limit  | 201   | must be less than or equal to 200, not `201`",
                "offset | -1    | must be greater than or equal to 0, not `-1`",
                "offset | 10001 | must be less than or equal to 10000, not `10001`",
                "limit  | ten   | must be a whole number, not `ten`",
            })
    void refuses_what_is_out_of_bounds(String name, String value, String message) {
        given().queryParam(name, value).get("/try/pages").then().spec(Refused.forParameter(name, message));
    }

    @Test
    void tells_all_that_is_out_of_bounds_at_once() {
        given().get("/try/pages?limit=0&offset=-1")
                .then()
                .spec(Refused.with(400, "invalid-parameter"))
                .body("violations.field", hasItems("limit", "offset"));
    }
}
