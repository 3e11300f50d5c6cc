package org.openprojects;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What the contract defines by name, and what is wrong with a text that should be as one of its schemas says. */
final class Schemas {
    private static final String HERE = "https://contract.example/openapi.json";

    private final JsonNode contract;
    private final SchemaRegistry registry;
    private final Map<JsonNode, Schema> known = new ConcurrentHashMap<>();

    Schemas(JsonNode contract) {
        this.contract = contract;
        this.registry = SchemaRegistry.withDialect(
                Dialects.getOpenApi31(), builder -> builder.schemas(Map.of(HERE, contract.toString())));
    }

    /** The thing itself where there is only a reference to it. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? contract.at(node.path("$ref").asText().substring(1)) : node;
    }

    /** Empty if nothing is wrong with the value. */
    String faults(JsonNode schema, JsonNode value) {
        return known
                .computeIfAbsent(schema, this::compiled)
                .validate(value, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    private Schema compiled(JsonNode schema) {
        return registry.getSchema(schema.toString().replace("\"#/", "\"%s#/".formatted(HERE)), InputFormat.JSON);
    }
}
