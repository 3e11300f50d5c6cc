package org.openprojects.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@Tag("no-database")
class RefusalTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nope",
                "/try/nope",
                "/try/things/a/b",
                "/q/nope",
                "/q/dev-ui",
                "/swagger-ui/nope",
                "/h2-console",
                "/.git/config",
                "/.env",
                "/application.properties",
                "/META-INF/MANIFEST.MF"
            })
    void answers_an_unknown_path_wherever_it_lies(String path) {
        given().get(path)
                .then()
                .spec(Refused.with(404, "not-found"))
                .body("instance", is(path))
                .body("violations", is(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json", "image/png", "*/*;q=0"})
    void answers_with_a_problem_whatever_is_accepted(String accept) {
        given().accept(accept).get("/nope").then().spec(Refused.with(404, "not-found"));
    }

    @Test
    void head_has_the_status_and_no_body() {
        given().head("/nope")
                .then()
                .statusCode(404)
                .header("Content-Type", "application/problem+json")
                .body(emptyString());
        given().head("/try?nope=1").then().statusCode(400).body(emptyString());
    }

    @Test
    void tells_the_methods_of_just_this_path() {
        given().delete("/try")
                .then()
                .spec(Refused.with(405, "method-not-allowed"))
                .header("Allow", "GET, HEAD, OPTIONS, POST");
        given().post("/try/things/a")
                .then()
                .spec(Refused.with(405, "method-not-allowed"))
                .header("Allow", "GET, HEAD, OPTIONS");
        given().options("/try/things/a").then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS");
        given().options("/try/nope").then().spec(Refused.with(404, "not-found"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi", "/q/health", "/q/health/ready", "/q/metrics", "/swagger-ui/"})
    void framework_endpoints_are_for_reading_only(String path) {
        given().post(path).then().spec(Refused.with(405, "method-not-allowed")).header("Allow", "GET, HEAD, OPTIONS");
        given().options(path).then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS");
    }

    @Test
    void refuses_media_types_it_does_not_speak() {
        given().accept("image/png")
                .get("/try")
                .then()
                .spec(Refused.with(406, "not-acceptable"))
                .body(
                        "violations.message",
                        is(List.of("names nothing that can be had here. Allowed: `application/json`")));
        given().contentType("text/plain")
                .body("x")
                .post("/try")
                .then()
                .spec(Refused.with(415, "unsupported-media-type"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json;q=0",
                "application/json; Q=0.000 , text/html",
                "*/*;q=0",
                "application/json;q=0, */*",
                "application/*;q=0, */*;q=0.1",
                "application/problem+json",
                "garbage",
                "a/b/c",
            })
    void sends_nothing_that_is_not_taken(String accept) {
        given().accept(accept)
                .get("/try")
                .then()
                .spec(Refused.with(406, "not-acceptable"))
                .body("violations.in", is(List.of("header")))
                .body("violations.field", is(List.of("Accept")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",, application/json",
                "*",
                "application/*;q=0.1",
                "*/*;q=0, application/json",
                "application/*;q=0, application/json;q=0.001",
                "garbage, APPLICATION/JSON;charset=utf-8;q=1",
                "application/json;q=abc",
            })
    void takes_every_way_to_ask_for_json(String accept) {
        given().header("Accept", accept).get("/try").then().statusCode(200).contentType("application/json");
    }

    @Test
    void keeps_the_sentences_that_are_our_own() {
        given().get("/try/things/a")
                .then()
                .spec(Refused.with(404, "not-found"))
                .body("detail", is("There is no thing `a`."));
        given().get("/try/things/bad")
                .then()
                .spec(Refused.with(400, "bad-request"))
                .body("detail", is("The thing `bad` is bad."));
        given().get("/try/things/gone")
                .then()
                .spec(Refused.with(410, "gone"))
                .body("detail", is("The thing `gone` was removed."));
    }

    @Test
    void says_nothing_of_causes() {
        given().get("/try/things/wrapped")
                .then()
                .spec(Refused.with(409, "conflict"))
                .body("detail", is("Conflict."));
        given().get("/try/things/teapot").then().spec(Refused.with(418, "refused"));
    }

    @Test
    void a_path_that_cannot_be_a_number_leads_nowhere() {
        given().get("/try/numbers/x").then().spec(Refused.with(404, "not-found"));
    }

    @Test
    void a_redirection_is_no_refusal_and_names_no_host() {
        given().redirects()
                .follow(false)
                .get("/try/things/moved")
                .then()
                .statusCode(308)
                .header("Location", "/try/things/there");
    }

    @ParameterizedTest
    @CsvSource({
        "/try/things/bug, 500, internal-server-error",
        "/try/things/error, 500, internal-server-error",
        "/try/unwritable, 500, internal-server-error",
        "/try/things/broken, 503, service-unavailable",
    })
    void a_fault_of_ours_is_told_in_the_log_once_and_to_nobody_else(String path, int status, String type) {
        LogRecord told = loggedOnce(path, status, type);
        assertEquals("ERROR", told.getLevel().getName());
        assertNotNull(told.getThrown());
        assertEquals("%d for %s".formatted(status, path), told.getMessage().replaceFirst(": .*", ""));
    }

    @Test
    void being_busy_is_told_in_the_log_by_one_line() {
        LogRecord told = loggedOnce("/try/things/busy", 503, "service-unavailable");
        assertEquals(Level.WARNING.intValue(), told.getLevel().intValue());
        assertNull(told.getThrown());
        assertEquals("503 for /try/things/busy: There are too many things just now.", told.getMessage());
    }

    /** What the log has of the refusal, which must be one message. */
    private static LogRecord loggedOnce(String path, int status, String type) {
        List<LogRecord> logged = new CopyOnWriteArrayList<>();
        Handler collecting = new Handler() {
            @Override
            public void publish(LogRecord message) {
                if (message.getLevel().intValue() >= Level.WARNING.intValue()) {
                    logged.add(message);
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger.getLogger("").addHandler(collecting);
        try {
            given().get(path).then().spec(Refused.with(status, type)).body("instance", is(path));
        } finally {
            Logger.getLogger("").removeHandler(collecting);
        }
        assertEquals(
                1,
                logged.size(),
                () -> logged.stream().map(LogRecord::getMessage).toList().toString());
        return logged.get(0);
    }
}
