package org.openprojects;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ContractTest {
    private static final Path COMMITTED = Path.of("openapi");
    private static final Path BUILT = Path.of("target", "openapi");

    private static final JsonNode CONTRACT = committed();
    private static final Schemas SCHEMAS = new Schemas(CONTRACT);

    @ParameterizedTest
    @ValueSource(strings = {"openapi.yaml", "openapi.json"})
    void the_committed_contract_is_what_the_build_makes(String file) throws IOException {
        assertEquals(
                Files.readString(BUILT.resolve(file)),
                Files.readString(COMMITTED.resolve(file)),
                "run `mvn package -DskipTests`, look at what changed in openapi/, and commit it");
    }

    @Test
    void the_served_contract_is_the_committed_one() throws IOException {
        JsonNode served =
                new ObjectMapper().readTree(given().get("/openapi?format=json").asString());
        assertEquals(CONTRACT, served);
    }

    @Test
    void each_operation_has_an_id_a_tag_a_summary_and_its_problems() {
        Set<String> ids = new HashSet<>();
        operations((name, operation) -> {
            String id = operation.path("operationId").asText();
            assertTrue(id.matches("[a-z][A-Za-z]+"), name);
            assertTrue(ids.add(id), name);
            assertEquals(1, operation.path("tags").size(), name);
            assertTrue(operation.hasNonNull("summary"), name);
            for (String status : List.of("400", "406", "413", "500", "503", "default")) {
                JsonNode schema = SCHEMAS.resolved(operation.path("responses").path(status))
                        .path("content")
                        .path("application/problem+json")
                        .path("schema");
                assertEquals("#/components/schemas/Problem", schema.path("$ref").asText(), name + " " + status);
            }
            boolean one = name.contains("{");
            assertEquals(one, operation.path("responses").has("404"), name);
            boolean conditional = SCHEMAS.resolved(operation.at("/responses/200"))
                    .path("headers")
                    .has("ETag");
            assertEquals(conditional, operation.path("responses").has("304"), name);
        });
        assertTrue(ids.contains("getStart"));
    }

    @Test
    void each_parameter_is_described_and_has_an_example() {
        operations((name, operation) -> operation.path("parameters").forEach(named -> {
            JsonNode parameter = SCHEMAS.resolved(named);
            String told = name + " " + parameter.path("name").asText();
            assertTrue(parameter.hasNonNull("description"), told);
            boolean example = parameter.has("example")
                    || parameter.has("examples")
                    || parameter.path("schema").has("examples")
                    // Swagger UI would send it unasked.
                    || parameter.path("name").asText().equals("format");
            assertTrue(example, told);
        }));
    }

    @Test
    void each_example_of_a_parameter_is_as_its_schema_says() {
        operations((name, operation) -> operation.path("parameters").forEach(named -> {
            JsonNode parameter = SCHEMAS.resolved(named);
            String told = name + " " + parameter.path("name").asText();
            List<JsonNode> examples = new ArrayList<>(parameter.path("examples").findValues("value"));
            examples.addAll(parameter.findValues("example"));
            examples.forEach(example -> assertEquals("", SCHEMAS.faults(parameter.path("schema"), example), told));
        }));
    }

    @Test
    void a_list_is_sent_as_one_value_as_no_parameter_is_taken_twice() {
        operations((name, operation) -> operation.path("parameters").forEach(named -> {
            JsonNode parameter = SCHEMAS.resolved(named);
            if (SCHEMAS.resolved(parameter.path("schema")).path("type").asText().equals("array")) {
                String told = name + " " + parameter.path("name").asText();
                assertEquals("form", parameter.path("style").asText(), told);
                assertFalse(parameter.path("explode").asBoolean(true), told);
            }
        }));
    }

    @Test
    void null_is_said_by_type_and_each_member_is_promised() {
        assertTrue(CONTRACT.findValues("nullable").isEmpty());
        CONTRACT.path("components").path("schemas").properties().forEach(schema -> {
            if (schema.getValue().has("properties") && !schema.getKey().startsWith("Sparse")) {
                assertTrue(schema.getValue().has("required"), schema.getKey());
            }
        });
    }

    @Test
    void names_of_schemas_are_fit_for_generated_clients() {
        List<String> names = new ArrayList<>();
        CONTRACT.path("components").path("schemas").fieldNames().forEachRemaining(names::add);
        Set<String> taken = Set.of(
                "LocalDate",
                "Instant",
                "Error",
                "Object",
                "Date",
                "Record",
                "Map",
                "List",
                "Import",
                "Document",
                "Request",
                "Response",
                "Location");
        names.forEach(name -> {
            assertTrue(name.matches("[A-Z][A-Za-z]+"), name);
            assertTrue(!taken.contains(name), name);
        });
        assertTrue(names.contains("Problem"));
    }

    @Test
    void nothing_in_it_is_without_bounds() {
        List<String> unbounded = new ArrayList<>();
        schemas("", CONTRACT, (path, schema) -> {
            String types = schema.path("type").toString();
            boolean bounded = (!types.contains("string") || schema.has("maxLength") || schema.has("enum"))
                    && (!types.contains("integer") || schema.has("minimum") && schema.has("maximum"))
                    && (!types.contains("number"))
                    && (!types.contains("array") || schema.has("maxItems"))
                    && (!types.contains("object") || schema.has("additionalProperties"));
            if (!bounded) {
                unbounded.add(path);
            }
        });
        assertEquals(List.of(), unbounded);
    }

    @Test
    void no_number_is_too_large_for_javascript() {
        CONTRACT.findValues("maximum").forEach(most -> assertTrue(most.asLong() < 1L << 53, most.asText()));
    }

    @Test
    void each_component_is_used() {
        String all = CONTRACT.toString();
        CONTRACT.path("components")
                .properties()
                .forEach(kind -> kind.getValue().fieldNames().forEachRemaining(name -> {
                    String reference = "\"#/components/%s/%s\"".formatted(kind.getKey(), name);
                    assertTrue(all.contains(reference), reference);
                }));
    }

    @Test
    void each_example_of_an_answer_is_as_its_schema_says() {
        List<JsonNode> contents = CONTRACT.findValues("content");
        assertFalse(contents.isEmpty());
        contents.forEach(content -> content.forEach(type -> {
            assertFalse(type.path("examples").isEmpty(), type.toString());
            type.path("examples").forEach(example -> assertEquals("", faults(example, type.path("schema"))));
        }));
    }

    /** Of what JSON cannot hold only the request is told. */
    private static String faults(JsonNode example, JsonNode schema) {
        return example.has("value") ? SCHEMAS.faults(schema, example.path("value")) : "";
    }

    @Test
    void is_for_the_server_that_serves_it() {
        assertEquals("3.1.0", CONTRACT.path("openapi").asText());
        assertEquals("/", CONTRACT.path("servers").path(0).path("url").asText());
        assertEquals(
                "Apache-2.0", CONTRACT.path("info").path("license").path("name").asText());
        given().get("/openapi").then().statusCode(200).contentType("application/yaml");
    }

    /** All that says a type. */
    private static void schemas(String path, JsonNode node, BiConsumer<String, JsonNode> check) {
        if (node.isObject() && node.path("type").isValueNode()
                || node.path("type").isArray()) {
            check.accept(path, node);
        }
        node.properties().stream()
                .filter(member -> !member.getKey().matches("examples?"))
                .forEach(member -> schemas(path + "/" + member.getKey(), member.getValue(), check));
        if (node.isArray()) {
            node.forEach(item -> schemas(path + "/-", item, check));
        }
    }

    private static JsonNode committed() {
        try {
            return new ObjectMapper().readTree(COMMITTED.resolve("openapi.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void operations(BiConsumer<String, JsonNode> check) {
        CONTRACT.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(member -> member.getValue().has("responses"))
                        .forEach(method -> check.accept(method.getKey() + " " + path.getKey(), method.getValue())));
    }
}
