package org.openprojects.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@Tag("no-database")
class BodyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"name\":\"a\",\"sise\":1}   | sise  | is not a member here. Did you mean `size`? Allowed: name, shade, size.",
                "{\"name\":\"a\",\"shade\":\"x\"}  | shade | cannot be `x`",
                "{\"name\":1}               | name  | is of the wrong kind (line 1, column 9)",
                "{\"name\":true}            | name  | is of the wrong kind (line 1, column 9)",
                "{\"name\":[\"a\"]}         | name  | is of the wrong kind (line 1, column 9)",
                "{\"name\":\"a\",\"size\":1.5}  | size  | is of the wrong kind (line 1, column 20)",
                "{\"name\":\"a\",\"size\":\"1\"} | size  | is of the wrong kind (line 1, column 20)",
                "{\"size\":1}               | name  | must not be null",
                "[]                         | ''    | is of the wrong kind (line 1, column 1)",
                "{\"name\":\"a\"} {}        | ''    | is of the wrong kind (line 1, column 14)",
                "{\"name\":\"a\",}          | ''    | is not valid JSON (line 1, column 13)",
                "{\"name\":\"a\",\"name\":\"b\"} | '' | is not valid JSON (line 1, column 19)",
                "{                          | ''    | is not valid JSON (line 1, column 2)",
            })
    void tells_what_is_wrong_with_which_member(String body, String field, String message) {
        post(body)
                .body("violations[0].in", is("body"))
                .body("violations[0].field", is(field.replace("''", "")))
                .body("violations[0].message", is(message));
    }

    @Test
    void a_missing_body_is_a_bad_request() {
        post("").body("violations[0].in", is("body")).body("violations[0].message", is("must not be null"));
    }

    @Test
    void takes_what_is_right_and_writes_members_in_their_order_with_nulls() {
        given().contentType("application/json")
                .body("{\"size\":1,\"name\":\"a\"}")
                .post("/try")
                .then()
                .statusCode(200)
                .body(is("{\"name\":\"a\",\"size\":1,\"shade\":null}"));
    }

    @Test
    void a_body_of_more_than_a_megabyte_is_too_large() {
        given().contentType("application/json")
                .body("{\"name\":\"%s\"}".formatted("a".repeat(1 << 20)))
                .post("/try")
                .then()
                .spec(Refused.with(413, "request-entity-too-large"));
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/try")
                .then()
                .spec(Refused.with(400, "invalid-body"));
    }
}
