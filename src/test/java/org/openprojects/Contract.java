package org.openprojects;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Holds every answer against the served contract: a documented status, its media type, exactly its members. */
public final class Contract implements Filter {
    private static final String HERE = "https://contract.example/openapi.json";
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String PROBLEM = "application/problem+json";

    private static Contract served;

    private final JsonNode contract;
    private final SchemaRegistry schemas;

    private Contract(JsonNode contract) {
        this.contract = contract;
        contract.path("components").path("schemas").forEach(Contract::allowNothingElse);
        this.schemas = SchemaRegistry.withDialect(
                Dialects.getOpenApi31(), registry -> registry.schemas(Map.of(HERE, contract.toString())));
    }

    /** A request whose answer has to keep the contract; redirections are not followed. */
    public static RequestSpecification asking() {
        return given().filter(served()).urlEncodingEnabled(false).redirects().follow(false);
    }

    /** The contract is the same from the first answer to the last. */
    private static synchronized Contract served() {
        if (served == null) {
            try {
                served = new Contract(new ObjectMapper()
                        .readTree(given().get("/openapi?format=json").asString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return served;
    }

    /** The paths of all operations, with the examples of their parameters filled in. */
    public static List<String> examples() {
        return served().contract.path("paths").properties().stream()
                .map(path -> {
                    String filled = path.getKey();
                    for (JsonNode parameter : path.getValue().path("get").path("parameters")) {
                        String name = "{%s}".formatted(parameter.path("name").asText());
                        filled = filled.replace(name, parameter.path("example").asText());
                    }
                    return filled;
                })
                .toList();
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response answer = context.next(request, expected);
        String path = URI.create(request.getURI()).getRawPath();
        String told = "%s %s: %d %s".formatted(request.getMethod(), path, answer.statusCode(), answer.asString());
        boolean reading = List.of("GET", "HEAD").contains(request.getMethod());
        Optional<JsonNode> operation = reading ? operation(path) : Optional.empty();
        if (operation.isPresent()) {
            check(answer, operation.get().path("responses"), told);
        } else if (!request.getMethod().equals("OPTIONS")) {
            assertTrue(answer.statusCode() >= 400, told);
        }
        if (answer.statusCode() >= 400) {
            assertEquals(PROBLEM, answer.contentType(), told);
            assertKept("Problem", answer, told);
        }
        return answer;
    }

    /** What is wrong with a JSON text that should be as a named schema says; empty if nothing is. */
    private String faults(String schema, String json) {
        return schemas
                .getSchema(SchemaLocation.of(HERE + SCHEMAS + schema))
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .reduce("", (all, fault) -> all + fault + "\n");
    }

    private Optional<JsonNode> operation(String path) {
        String sent = path.replaceAll("/+", "/").replaceAll("(.)/$", "$1");
        return contract.path("paths").properties().stream()
                .filter(known -> sent.matches(known.getKey().replaceAll("\\{[a-z]+}", "[^/]+")))
                .map(known -> known.getValue().path("get"))
                .findFirst();
    }

    private void check(Response answer, JsonNode responses, String told) {
        JsonNode documented = responses.path(String.valueOf(answer.statusCode()));
        if (answer.statusCode() >= 400) {
            assertTrue(documented.isObject() || responses.has("default"), told);
            return;
        }
        assertTrue(documented.isObject(), told);
        documented.path("headers").fieldNames().forEachRemaining(name -> {
            boolean always =
                    contract.at("/components/headers/" + name + "/required").asBoolean();
            assertTrue(!always || answer.headers().hasHeaderWithName(name), () -> name + " in " + told);
        });
        documented.path("content").properties().forEach(content -> {
            assertEquals(
                    content.getKey(),
                    answer.contentType().toLowerCase(Locale.ROOT).replace(";charset=utf-8", ""),
                    told);
            String ref = content.getValue().path("schema").path("$ref").asText();
            assertKept(ref.substring(SCHEMAS.length()), answer, told);
        });
    }

    /** The answer to HEAD has no body. */
    private void assertKept(String schema, Response answer, String told) {
        if (!answer.asString().isEmpty()) {
            assertEquals("", faults(schema, answer.asString()), told);
        }
    }

    private static void allowNothingElse(JsonNode schema) {
        if (schema.has("properties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
    }
}
