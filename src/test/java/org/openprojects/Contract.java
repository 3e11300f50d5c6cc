package org.openprojects;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import io.restassured.filter.Filter;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Holds every answer that the suite gets by REST Assured against the served contract: a documented status, its headers,
 * its media type, exactly its members. Only what is beside the contract is let through: {@code /try}, which tests bring
 * along, and what the framework serves.
 */
public final class Contract {
    private static final String BESIDE = "/(try|q|openapi|swagger-ui)([/;.].*)?";
    private static final String LINES = "application/x-ndjson";
    private static final String PROBLEM = "application/problem+json";
    /** What an answer may not carry without saying so in the contract. */
    private static final Set<String> TOLD = Set.of(
            "allow",
            "cache-control",
            "change-position",
            "content-disposition",
            "etag",
            "last-modified",
            "link",
            "location",
            "retry-after",
            "search-corrected",
            "set-cookie",
            "vary",
            "www-authenticate");

    private static Contract served;

    private final JsonNode contract;
    private final Schemas schemas;
    private final Map<Pattern, JsonNode> operations = new LinkedHashMap<>();

    private Contract(JsonNode contract) {
        this.contract = contract;
        this.schemas = new Schemas(contract);
        contract.path("paths")
                .properties()
                .forEach(path -> operations.put(
                        Pattern.compile(path.getKey().replaceAll("\\{[a-z]+}", "[^/]+")),
                        path.getValue().path("get")));
    }

    /** What lets through only answers that keep the contract. */
    static Filter filter() {
        return (request, expected, context) -> {
            Response answer = context.next(request, expected);
            String path = URI.create(request.getURI()).getRawPath().replaceAll("/+", "/");
            if (!path.matches(BESIDE)) {
                served().check(request.getMethod(), path, answer, () -> told(request, answer));
            }
            return answer;
        };
    }

    /** A request as it stands, whose redirections are not followed. */
    public static RequestSpecification asking() {
        return given().urlEncodingEnabled(false).redirects().follow(false);
    }

    /** The paths of all operations that need no query, with the examples of their parameters filled in. */
    public static List<String> examples() {
        return served().contract.path("paths").properties().stream()
                .filter(path -> StreamSupport.stream(
                                path.getValue().path("get").path("parameters").spliterator(), false)
                        .noneMatch(parameter -> parameter.path("in").asText().equals("query")
                                && parameter.path("required").asBoolean()))
                .map(path -> {
                    String filled = path.getKey();
                    for (JsonNode parameter : path.getValue().path("get").path("parameters")) {
                        if (parameter.path("in").asText().equals("path")) {
                            String name =
                                    "{%s}".formatted(parameter.path("name").asText());
                            filled = filled.replace(name, example(parameter));
                        }
                    }
                    return filled;
                })
                .toList();
    }

    /** The one that its operation is to be tried with, as it stands in an address. */
    public static String example(JsonNode parameter) {
        JsonNode example = parameter.has("example")
                ? parameter.path("example")
                : parameter.path("examples").iterator().next().path("value");
        Stream<String> words = example.isArray()
                ? StreamSupport.stream(example.spliterator(), false).map(JsonNode::asText)
                : Stream.of(example.asText());
        return words.map(word -> word.replace(" ", "%20")).collect(Collectors.joining(","));
    }

    /** Asked for once: the contract is the same from the first answer to the last. */
    private static synchronized Contract served() {
        if (served == null) {
            served = new Contract(parsed(given().get("/openapi?format=json").asString()));
        }
        return served;
    }

    private static JsonNode parsed(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String told(FilterableRequestSpecification request, Response answer) {
        return "%s %s: %d %s%n%s"
                .formatted(
                        request.getMethod(),
                        request.getURI(),
                        answer.statusCode(),
                        answer.headers(),
                        answer.asString());
    }

    private void check(String method, String path, Response answer, Supplier<String> told) {
        if (method.equals("OPTIONS") && answer.statusCode() < 400) {
            assertEquals(204, answer.statusCode(), told);
            assertTrue(answer.asString().isEmpty(), told);
            return;
        }
        boolean reading = List.of("GET", "HEAD").contains(method);
        Optional<JsonNode> operation = operation(path);
        if (operation.isPresent() && reading) {
            checkDocumented(answer, operation.get().path("responses"), told);
        } else {
            assertTrue(answer.statusCode() >= 400, told);
            checkContent(answer, contract.at("/components/responses/Refused"), told);
        }
    }

    private void checkDocumented(Response answer, JsonNode responses, Supplier<String> told) {
        JsonNode documented = responses.path(String.valueOf(answer.statusCode()));
        if (documented.isMissingNode()) {
            assertTrue(answer.statusCode() >= 400, told);
            documented = responses.path("default");
        }
        documented = schemas.resolved(documented);
        assertTrue(documented.has("description"), told);
        checkHeaders(answer, documented.path("headers"), told);
        checkContent(answer, documented, told);
    }

    private void checkHeaders(Response answer, JsonNode documented, Supplier<String> told) {
        documented.properties().forEach(header -> {
            JsonNode form = schemas.resolved(header.getValue());
            String value = answer.headers().getValues(header.getKey()).isEmpty()
                    ? null
                    : String.join(", ", answer.headers().getValues(header.getKey()));
            if (value == null) {
                assertFalse(form.path("required").asBoolean(), () -> header.getKey() + " is missing: " + told.get());
            } else {
                assertEquals(
                        "",
                        schemas.faults(form.path("schema"), TextNode.valueOf(value)),
                        header.getKey() + ": " + told.get());
            }
        });
        for (Header header : answer.headers()) {
            boolean said = documented.properties().stream()
                    .anyMatch(name -> name.getKey().equalsIgnoreCase(header.getName()));
            assertTrue(
                    said || !TOLD.contains(header.getName().toLowerCase(Locale.ROOT)),
                    () -> header + ": " + told.get());
        }
    }

    private void checkContent(Response answer, JsonNode documented, Supplier<String> told) {
        JsonNode content = documented.path("content");
        String body = answer.asString();
        if (content.isEmpty()) {
            assertTrue(body.isEmpty(), told);
            return;
        }
        String type = answer.contentType().toLowerCase(Locale.ROOT).replace(";charset=utf-8", "");
        assertTrue(content.has(type), told);
        assertEquals(answer.statusCode() >= 400, type.equals(PROBLEM), told);
        // The answer to HEAD has none.
        if (type.equals(LINES)) {
            assertEquals("", schemas.faults(content.path("application/json").path("schema"), pageOf(body)), told);
        } else if (!body.isEmpty() && type.endsWith("json")) {
            assertEquals("", schemas.faults(content.path(type).path("schema"), parsed(body)), told);
        }
    }

    /** Each line is as an item of a page. */
    private static JsonNode pageOf(String lines) {
        return parsed(lines.lines()
                .collect(Collectors.joining(",", "{\"items\":[", "],\"total\":0,\"next\":null,\"prev\":null}")));
    }

    private Optional<JsonNode> operation(String path) {
        String sent = path.replaceAll("(.)/$", "$1");
        return operations.entrySet().stream()
                .filter(known -> known.getKey().matcher(sent).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
