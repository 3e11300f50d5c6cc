package org.openprojects.problem;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Tag("no-database")
class QueryTest {
    @Test
    void names_the_nearest_parameter_and_all_that_are_allowed() {
        given().get("/try?sized=1")
                .then()
                .spec(Refused.with(400, "unknown-parameter"))
                .body("violations", hasSize(1))
                .body("violations[0].in", is("query"))
                .body("violations[0].field", is("sized"))
                .body(
                        "violations[0].message",
                        is("is not a parameter here. Did you mean `size`?"
                                + " Allowed: size, shade, loud, weight, even, the-word, tags."))
                .body("detail", startsWith("`sized` is not a parameter here."));
    }

    @Test
    void knows_parameters_by_their_own_name_not_by_javas() {
        given().get("/try?the-word=x").then().statusCode(200);
        given().get("/try?word=x").then().spec(Refused.with(400, "unknown-parameter"));
    }

    @Test
    void refuses_unknown_parameters_of_every_method_and_without_a_body_read() {
        given().get("/try/things/a?x=1").then().spec(Refused.with(400, "unknown-parameter"));
        given().contentType("application/json")
                .body("{\"name\":\"a\"}")
                .post("/try?x=1")
                .then()
                .spec(Refused.with(400, "unknown-parameter"));
    }

    @Test
    void refuses_repeated_and_empty_parameters() {
        given().get("/try?size=1&size=1").then().spec(Refused.forParameter("size", "is given more than once"));
        given().get("/try?size=")
                .then()
                .spec(Refused.forParameter("size", "is empty; leave it out or give it a value"));
        given().get("/try?size").then().spec(Refused.forParameter("size", "is empty; leave it out or give it a value"));
        given().get("/try?tags=a,,b").then().spec(Refused.forParameter("tags", "has an empty entry in `a,,b`"));
    }

    @Test
    void tells_all_that_is_wrong_at_once() {
        given().urlEncodingEnabled(false)
                .get("/try?size=11&sise=1&loud=&weight=x&even=1&even=2&the-word=%ff&%fe=1&tags=,&shade=light")
                .then()
                .spec(Refused.with(400, "invalid-parameter"))
                .body("violations.in", everyItem(is("query")))
                .body(
                        "violations.field",
                        is(List.of("size", "sise", "loud", "weight", "even", "the-word", "%fe", "tags")))
                .body(
                        "violations.message",
                        contains(
                                is("must be less than or equal to 10, not `11`"),
                                startsWith("is not a parameter here. Did you mean `size`?"),
                                is("is empty; leave it out or give it a value"),
                                is("must be a plain decimal number, not `x`"),
                                is("is given more than once"),
                                is("must be percent-encoded UTF-8 without U+0000"),
                                startsWith("is not a parameter here."),
                                is("has an empty entry in `,`")));
    }

    @Test
    void the_first_fault_names_the_problem() {
        given().get("/try?sise=1&size=x")
                .then()
                .spec(Refused.with(400, "unknown-parameter"))
                .body("detail", startsWith("`sise` is not a parameter here."))
                .body("violations.field", is(List.of("sise", "size")));
    }

    @Test
    void of_thousands_of_faults_the_first_are_told() {
        String keys =
                IntStream.range(0, 10_000).mapToObj(n -> "k%d=1".formatted(n)).collect(joining("&"));
        given().get("/try?" + keys)
                .then()
                .spec(Refused.with(400, "unknown-parameter"))
                .body("violations", hasSize(20))
                .body("violations[19].field", is("k19"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "size   | abc        | must be a whole number, not `abc`",
                "size   | 1.5        | must be a whole number, not `1.5`",
                "size   | 2147483648 | must be a whole number, not `2147483648`",
                "size   | 11         | must be less than or equal to 10, not `11`",
                "shade  | very-drak  | cannot be `very-drak`. Did you mean `very-dark`? Allowed: light, very-dark.",
                "shade  | LIGHT      | cannot be `LIGHT`. Did you mean `light`? Allowed: light, very-dark.",
                "loud   | yes        | cannot be `yes`. Allowed: true, false.",
                "weight | 1e9        | must be a plain decimal number, not `1e9`",
                "weight | NaN        | must be a plain decimal number, not `NaN`",
                "even   | 3          | must be an even number, not `3`",
            })
    void a_value_that_cannot_be_taken_is_a_bad_request(String name, String value, String message) {
        given().queryParam(name, value).get("/try").then().spec(Refused.forParameter(name, message));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"size=-1", "size=10", "shade=very-dark", "loud=false", "weight=-1.50", "even=4", "tags=a,b"})
    void takes_values_that_are_well_formed(String query) {
        given().get("/try?" + query).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%ff", "%C3", "%ED%A0%80", "%F4%90%80%80", "%C0%80", "%00", "a%00b", "%E2%82"})
    void a_value_that_is_no_text_is_a_bad_request(String encoded) {
        given().urlEncodingEnabled(false)
                .get("/try?the-word=" + encoded)
                .then()
                .spec(Refused.forParameter("the-word", "must be percent-encoded UTF-8 without U+0000"));
    }

    @Test
    void a_semicolon_smuggles_no_second_parameter_in() {
        given().urlEncodingEnabled(false)
                .get("/try?the-word=a;size=3")
                .then()
                .statusCode(200)
                .body("asked", is("Asked[size=3, shade=null, loud=null, weight=null, even=null, word=a, tags=[]]"));
        given().urlEncodingEnabled(false)
                .get("/try?the-word=a;x=3")
                .then()
                .spec(Refused.with(400, "unknown-parameter"));
    }
}
