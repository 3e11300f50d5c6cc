package org.openprojects.seed;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.openprojects.Contract.asking;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Headers;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprojects.Contract;
import org.openprojects.problem.Refused;

/** Whatever is asked of whatever path: a documented answer, and the server stays as it was. */
@QuarkusTest
class BadRequestsTest {
    /** Has an official id, and the paper that the contract has for an example. */
    private static final String TEXT = """
            Harbour Cold Store Project

            IFAD Asset Request Portlet

            Status: Closed
            Approval Date
            2 May 2003
            Project ID
            1100007003

            President's reports

            Proposed loan and grant
            30 April 2003
            """;

    private static final List<String> ODD = List.of(
            "nope",
            "%00",
            "a%00b",
            "%2F",
            "..%2F..%2Fetc%2Fpasswd",
            "..;",
            "x;a=b",
            "%F0%9F%98%80",
            "%ff",
            "%C3%A9",
            "-1",
            "0",
            "1e3",
            "99999999999999999999",
            "%20",
            "*",
            "%7Bid%7D",
            "__proto__",
            "'%20or%201=1--",
            "%25",
            "null",
            "a".repeat(10_000));

    @Inject
    SeedImport imports;

    @TempDir
    Path folder;

    private List<String> paths;

    @BeforeEach
    void ready() throws InterruptedException {
        SeedText.awaitImport();
        if (asking().get("/documents/proposed-loan-and-grant").statusCode() == 404) {
            new Folder(folder, imports).put("bad-requests.txt", TEXT).read();
        }
        paths = Contract.examples();
    }

    @Test
    void every_example_of_the_contract_answers() {
        assertEquals(19, paths.size());
        paths.forEach(path -> asking().get(path).then().statusCode(200));
    }

    @Test
    void every_path_answers_to_head_as_to_get_but_without_a_body() {
        for (String path : paths) {
            Headers whole = asking().get(path).headers();
            Headers head = asking().head(path)
                    .then()
                    .statusCode(200)
                    .body(is(""))
                    .extract()
                    .headers();
            assertEquals(comparable(whole), comparable(head), path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void no_path_can_be_written_to(String method) {
        for (String path : paths) {
            asking().contentType("application/json")
                    .body("{}")
                    .request(method, path)
                    .then()
                    .spec(Refused.with(405, "method-not-allowed"))
                    .header("Allow", "GET, HEAD, OPTIONS");
        }
    }

    @Test
    void every_path_tells_its_methods() {
        paths.forEach(path -> asking().options(path).then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=abc",
                "limit=-1",
                "limit=9e9",
                "limit=1.0",
                "limit=+1",
                "limit=0x10",
                "limit=%D9%A1",
                "limit=99999999999",
                "limit=",
                "limit",
                "limit=1&limit=1",
                "limit=%00",
                "offset=10001",
                "offset=-1",
                "offset=2147483648",
                "Limit=1",
                "limit%5B%5D=1",
                "x=1",
                "=1",
                "%00=1",
                "%ff=1",
                "qq=rwanda",
                "limit=1;x=2",
            })
    void every_path_refuses_what_it_does_not_take(String query) {
        for (String path : paths) {
            asking().get(path + "?" + query).then().statusCode(400).body("instance", is(path));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "image/png", "application/xml;q=0.9, text/plain", "application/problem+json"})
    void every_path_refuses_what_it_cannot_write(String accept) {
        for (String path : paths) {
            // Where there are two methods the framework chooses, and does not tell what both write.
            String detail =
                    Set.of("/", "/changes").contains(path) ? "None of the media types" : " Allowed: `application/json`";
            asking().accept(accept)
                    .get(path)
                    .then()
                    .spec(Refused.with(406, "not-acceptable"))
                    .body("detail", containsString(detail));
        }
    }

    @Test
    void every_path_takes_generated_clients_and_bodies_that_nobody_asked_for() {
        for (String path : paths) {
            asking().accept("application/json, application/problem+json")
                    .get(path)
                    .then()
                    .statusCode(200);
            asking().contentType("application/json")
                    .body("{\"limit\":")
                    .get(path)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void a_slash_more_makes_no_difference() {
        for (String path : paths) {
            int length = asking().get(path).asString().length();
            assertEquals(length, asking().get("/" + path).asString().length(), path);
            assertEquals(length, asking().get(path + "/").asString().length(), path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projects/", "/case-studies/", "/documents/", "/codelists/", "/imports/"})
    void there_is_nothing_under_an_odd_id(String list) {
        for (String id : ODD) {
            asking().get(list + id).then().spec(Refused.with(404, "not-found"));
            asking().head(list + id).then().statusCode(404).body(is(""));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/documents", "/financing", "/case-studies", "/related", "/facts", "/nope"})
    void an_odd_id_has_no_parts(String part) {
        for (String id : ODD) {
            asking().get("/projects/" + id + part).then().spec(Refused.with(404, "not-found"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/documents", "/financing?limit=5", "/case-studies", "/related", "/facts?limit=1&offset=2"})
    void an_official_id_leads_to_the_id_and_keeps_part_and_query(String rest) {
        String there = "/projects/harbour-cold-store-project" + rest;

        asking().get("/projects/1100007003" + rest).then().statusCode(308).header("Location", there);
        asking().head("/projects/1100007003" + rest).then().statusCode(308).header("Location", there);
        asking().get(there).then().statusCode(200);
    }

    @Test
    void an_official_id_that_no_project_has_leads_nowhere() {
        asking().get("/projects/1100007999").then().spec(Refused.with(404, "not-found"));
        asking().get("/projects/1100007003?x=1").then().spec(Refused.with(400, "unknown-parameter"));
        asking().get("/case-studies/1100007003").then().spec(Refused.with(404, "not-found"));
    }

    /** All but what a server knows only when it has the body (RFC 9110, 9.3.2). */
    private static TreeMap<String, String> comparable(Headers headers) {
        TreeMap<String, String> compared = new TreeMap<>();
        headers.forEach(header ->
                compared.merge(header.getName().toLowerCase(Locale.ROOT), header.getValue(), (a, b) -> a + ", " + b));
        compared.keySet().removeAll(Set.of("content-length", "transfer-encoding", "content-encoding"));
        return compared;
    }
}
