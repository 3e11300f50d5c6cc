package org.openprojects.problem;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.builder.ResponseSpecBuilder;
import io.restassured.specification.ResponseSpecification;
import java.util.List;
import java.util.Map;

/** What every refusal has to look like. */
public final class Refused {
    private Refused() {}

    public static ResponseSpecification with(int status, String type) {
        return new ResponseSpecBuilder()
                .expectStatusCode(status)
                .expectHeader("Content-Type", is("application/problem+json"))
                .expectHeader("X-Content-Type-Options", is("nosniff"))
                .expectBody("keySet()", contains("type", "title", "status", "detail", "instance", "violations"))
                .expectBody("type", is("/problems/" + type))
                .expectBody("title", notNullValue())
                .expectBody("status", is(status))
                .expectBody("detail", allOf(notNullValue(), not(containsString("Exception"))))
                .expectBody("violations", not(is((Object) null)))
                .expectBody(not(containsString("org.openprojects")))
                .expectBody(not(containsString("secret")))
                .build();
    }

    /** One violation, of a query parameter. */
    public static ResponseSpecification forParameter(String name, String message) {
        return new ResponseSpecBuilder()
                .addResponseSpecification(with(400, "invalid-parameter"))
                .expectBody("violations", is(List.of(Map.of("in", "query", "field", name, "message", message))))
                .build();
    }
}
