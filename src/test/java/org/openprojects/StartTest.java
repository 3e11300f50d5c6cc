package org.openprojects;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class StartTest {
    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "application/*", "application/json, text/html;q=0.5"})
    void a_program_finds_the_ways_on(String accept) {
        given().accept(accept)
                .get("/")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("application/json"))
                .header("Vary", containsString("Accept"))
                .body("name", is("Open Projects"))
                .body("version", is("0.1.0"))
                .body("links.projects", is("/projects"))
                .body("links.values()", everyItem(startsWith("/")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"})
    void a_browser_is_taken_to_the_documentation(String accept) {
        given().accept(accept)
                .redirects()
                .follow(false)
                .get("/")
                .then()
                .statusCode(303)
                .header("Location", "/swagger-ui")
                .header("Vary", "Accept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/swagger-ui", "/swagger-ui/"})
    void the_documentation_is_there_with_and_without_a_slash(String path) {
        given().get(path).then().statusCode(200).body(containsString("swagger-ui-bundle.js"));
    }

    @Test
    void operations_are_served() {
        given().get("/q/health/live").then().statusCode(200).body("status", is("UP"));
        given().get("/q/health/ready").then().statusCode(200).body("status", is("UP"));
        given().get("/q/health").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(200).body(containsString("jvm_memory_used_bytes"));
    }
}
