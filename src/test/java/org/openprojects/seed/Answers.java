package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that a server says of its records, by path, less the times at which it learnt it. */
record Answers(Map<String, JsonNode> byPath) {
    private static final List<String> TIMES = List.of("createdAt", "updatedAt", "importedAt");

    static Answers of(ServerProcess server) throws IOException, InterruptedException {
        Map<String, JsonNode> byPath = new TreeMap<>();
        for (String list : List.of("/projects", "/case-studies", "/documents")) {
            List<JsonNode> items = all(list, server);
            for (int i = 0; i < items.size(); i++) {
                byPath.put("%s %04d".formatted(list, i), timeless(items.get(i)));
                String path = list + "/" + items.get(i).path("id").asText();
                byPath.put(path, timeless(server.get(path)));
                if (!list.equals("/documents")) {
                    List<JsonNode> facts = all(path + "/facts", server);
                    for (int k = 0; k < facts.size(); k++) {
                        byPath.put("%s/facts %04d".formatted(path, k), facts.get(k));
                    }
                }
            }
        }
        for (JsonNode link : server.get("/codelists").path("items")) {
            byPath.put(link.path("href").asText(), server.get(link.path("href").asText()));
        }
        return new Answers(byPath);
    }

    /** One difference is told at a time, not two copies of everything. */
    void assertSame(Answers others) {
        assertEquals(byPath.keySet(), others.byPath.keySet());
        byPath.forEach((path, answer) -> assertEquals(answer, others.byPath.get(path), path));
    }

    private static List<JsonNode> all(String list, ServerProcess server) throws IOException, InterruptedException {
        List<JsonNode> items = new ArrayList<>();
        JsonNode page;
        do {
            page = server.get("%s?limit=200&offset=%d".formatted(list, items.size()));
            page.path("items").forEach(items::add);
        } while (!page.path("next").isNull());
        assertEquals(page.path("total").asInt(), items.size(), list);
        return items;
    }

    private static JsonNode timeless(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(TIMES);
        }
        node.forEach(Answers::timeless);
        return node;
    }
}
