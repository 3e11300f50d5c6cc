package org.openprojects;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
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
        assertEquals(contract(), served);
    }

    @Test
    void each_operation_has_an_id_a_tag_a_summary_and_its_problems() throws IOException {
        Set<String> ids = new HashSet<>();
        operations((name, operation) -> {
            String id = operation.path("operationId").asText();
            assertTrue(id.matches("[a-z][A-Za-z]+"), name);
            assertTrue(ids.add(id), name);
            assertEquals(1, operation.path("tags").size(), name);
            assertTrue(operation.hasNonNull("summary"), name);
            for (String status : List.of("400", "406", "default")) {
                JsonNode schema = operation
                        .path("responses")
                        .path(status)
                        .path("content")
                        .path("application/problem+json")
                        .path("schema");
                assertEquals("#/components/schemas/Problem", schema.path("$ref").asText(), name + " " + status);
            }
        });
        assertTrue(ids.contains("getStart"));
    }

    @Test
    void each_parameter_is_described_and_has_an_example() throws IOException {
        operations((name, operation) -> operation.path("parameters").forEach(parameter -> {
            String told = name + " " + parameter.path("name").asText();
            assertTrue(parameter.hasNonNull("description"), told);
            boolean example = parameter.has("example")
                    || parameter.has("examples")
                    || parameter.path("schema").has("examples");
            assertTrue(example, told);
        }));
    }

    @Test
    void null_is_said_by_type_and_each_member_is_promised() throws IOException {
        assertTrue(contract().findValues("nullable").isEmpty());
        contract().path("components").path("schemas").properties().forEach(schema -> {
            if (schema.getValue().has("properties")) {
                assertTrue(schema.getValue().has("required"), schema.getKey());
            }
        });
    }

    @Test
    void names_of_schemas_are_fit_for_generated_clients() throws IOException {
        List<String> names = new ArrayList<>();
        contract().path("components").path("schemas").fieldNames().forEachRemaining(names::add);
        Set<String> taken = Set.of("LocalDate", "Instant", "Error", "Object", "Date", "Record", "Map", "List");
        names.forEach(name -> {
            assertTrue(name.matches("[A-Z][A-Za-z]+"), name);
            assertTrue(!taken.contains(name), name);
        });
        assertTrue(names.contains("Problem"));
    }

    @Test
    void is_for_the_server_that_serves_it() throws IOException {
        assertEquals("3.1.0", contract().path("openapi").asText());
        assertEquals("/", contract().path("servers").path(0).path("url").asText());
        assertEquals(
                "Apache-2.0",
                contract().path("info").path("license").path("name").asText());
        given().get("/openapi").then().statusCode(200).contentType("application/yaml");
    }

    private static JsonNode contract() throws IOException {
        return new ObjectMapper().readTree(COMMITTED.resolve("openapi.json").toFile());
    }

    private static void operations(BiConsumer<String, JsonNode> check) throws IOException {
        contract()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(member -> member.getValue().has("responses"))
                        .forEach(method -> check.accept(method.getKey() + " " + path.getKey(), method.getValue())));
    }
}
