package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprojects.Contract;

/**
 * The examples of the contract are what the packaged server answers from the seed. When answers have changed, {@code
 * -Dexamples=write} writes the examples anew; the next build takes them into the contract.
 */
class ExamplesIT {
    private static final Path FILES = Path.of("src/main/resources/org/openprojects/examples");
    private static final ObjectMapper JSON = new ObjectMapper();
    /** A longer answer is shown by its first items. */
    private static final int LONG = 8_000;

    @TempDir
    static Path folder;

    private static Stores stores;
    private static ServerProcess server;
    private static JsonNode contract;

    @BeforeAll
    static void start() throws Exception {
        stores = new Stores(folder);
        server = ServerProcess.start(Path.of("seeds").toAbsolutePath(), stores.empty())
                .awaitReady();
        contract = server.get("/openapi?format=json");
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
        stores.close();
    }

    @Test
    @DisabledIfSystemProperty(named = "examples", matches = "write")
    void every_answer_has_its_example_and_that_is_what_the_server_answers() throws Exception {
        for (JsonNode path : contract.path("paths")) {
            for (JsonNode operation : path) {
                check(operation.path("responses"));
            }
        }
        check(contract.at("/components/responses"));
    }

    private static void check(JsonNode answers) throws IOException {
        for (var answer : answers.properties()) {
            for (JsonNode content : answer.getValue().path("content")) {
                assertFalse(content.path("examples").isEmpty(), answer.toString());
                for (JsonNode example : content.path("examples")) {
                    checkExample(example);
                }
            }
        }
    }

    private static void checkExample(JsonNode example) throws IOException {
        String summary = example.path("summary").asText();
        var asked = AskedExample.of(summary);
        if (!example.has("value")) {
            assertEquals(200, asked.orElseThrow().send(server.port()).status(), summary);
        } else if (asked.isPresent()) {
            assertEquals(
                    example.path("value"),
                    AskedExample.timeless(asked.get().send(server.port()).body()),
                    summary);
        }
    }

    @Test
    void every_parameter_has_an_example_that_is_taken() throws Exception {
        for (var path : contract.path("paths").properties()) {
            for (JsonNode operation : path.getValue()) {
                String address = filled(path.getKey(), operation);
                for (JsonNode parameter : operation.path("parameters")) {
                    String name = parameter.path("name").asText();
                    // A place in an answer is good for one database only, and a currency only beside amounts.
                    if (parameter.path("in").asText().equals("query")
                            && !Set.of("cursor", "currency").contains(name)) {
                        String asked = and(
                                address.replaceAll("[?&]%s=.*".formatted(name), ""), name + "=" + example(parameter));
                        assertEquals(
                                address.startsWith("/documents/") ? 404 : 200,
                                ask("GET " + asked).status(),
                                asked);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projects", "/financing", "/financing/totals"})
    void all_examples_together_ask_for_the_seed(String list) throws Exception {
        String address = list;
        for (JsonNode parameter : contract.path("paths").path(list).at("/get/parameters")) {
            String name = parameter.path("name").asText();
            if (!Set.of("cursor", "fields").contains(name)) {
                address = and(address, name + "=" + example(parameter));
            }
        }
        assertEquals(1, ask("GET " + address).body().path("total").asInt(), address);
    }

    /** A format has none of its own: Swagger UI would send it unasked. */
    private static String example(JsonNode parameter) {
        return parameter.path("name").asText().equals("format") ? "json" : Contract.example(parameter);
    }

    @Test
    @EnabledIfSystemProperty(named = "examples", matches = "write")
    void writes_them() throws Exception {
        for (var path : contract.path("paths").properties()) {
            for (JsonNode operation : path.getValue()) {
                Path file = FILES.resolve(operation.path("operationId").asText() + ".json");
                ObjectNode examples =
                        Files.exists(file) ? (ObjectNode) JSON.readTree(file.toFile()) : JSON.createObjectNode();
                renew(examples, path.getKey(), operation);
                Files.writeString(file, examples.toPrettyString() + "\n");
            }
        }
    }

    private static void renew(ObjectNode examples, String path, JsonNode operation) throws IOException {
        String asked = "GET " + filled(path, operation);
        boolean isLong = ask(asked).body().toString().length() > LONG;
        add("200", "seed", isLong ? and(asked, "limit=3") : asked, examples);
        if (operation.at("/responses/200/content").has("text/csv")) {
            add("200", "csv", and(asked, "format=csv"), examples);
            add("200", "ndjson", and(asked, "format=ndjson"), examples);
            ((ObjectNode) examples.path("200")).putObject("xlsx").put("summary", and(asked, "format=xlsx"));
        }
        add("400", "unknownParameter", and(asked, "limt=5"), examples);
        if (path.contains("{")) {
            add("404", "unknownId", "GET " + path.replaceAll("\\{[a-z]+}", "999"), examples);
        }
    }

    private static void add(String status, String name, String asked, ObjectNode examples) throws IOException {
        AskedExample.Answer answer = ask(asked);
        if (answer.status() == Integer.parseInt(status)) {
            examples.withObject("/" + status)
                    .putObject(name)
                    .put("summary", asked)
                    .set("value", AskedExample.timeless(answer.body()));
        }
    }

    private static AskedExample.Answer ask(String line) throws IOException {
        return AskedExample.of(line).orElseThrow().send(server.port());
    }

    private static String and(String address, String query) {
        return address + (address.contains("?") ? "&" : "?") + query;
    }

    /** With the examples of the parameters that it needs. */
    private static String filled(String path, JsonNode operation) {
        String filled = path;
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("path")) {
                filled = filled.replace("{%s}".formatted(name), Contract.example(parameter));
            } else if (parameter.path("required").asBoolean()) {
                filled = and(filled, name + "=" + example(parameter));
            }
        }
        return filled;
    }
}
