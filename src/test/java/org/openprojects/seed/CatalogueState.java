package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** How far a server says that its store and its catalogue are. */
record CatalogueState(long applied, long stored, long recordsShown, long recordsStored) {

    static CatalogueState of(ServerProcess server) throws IOException, InterruptedException {
        for (JsonNode check : server.get("/q/health").path("checks")) {
            if (check.path("name").asText().equals("catalogue")) {
                JsonNode data = check.path("data");
                return new CatalogueState(
                        data.path("applied change").asLong(-1),
                        data.path("last change of the store").asLong(-2),
                        data.path("records shown").asLong(-1),
                        living(server));
            }
        }
        throw new AssertionError("The server says nothing of its catalogue");
    }

    /** How many records the log of the store has made and not deleted. */
    private static long living(ServerProcess server) throws IOException, InterruptedException {
        Set<String> living = new HashSet<>();
        String next = "/changes?limit=200";
        while (next != null) {
            JsonNode page = server.get(next);
            for (JsonNode change : page.path("items")) {
                String href = change.path("href").asText();
                if (change.path("action").asText().equals("deleted")) {
                    living.remove(href);
                } else {
                    living.add(href);
                }
            }
            next = page.path("next").textValue();
        }
        return living.size();
    }

    void assertCaughtUp() {
        assertEquals(stored, applied, this::toString);
        assertEquals(recordsStored, recordsShown, this::toString);
        assertTrue(applied > 0 && recordsShown > 0, this::toString);
    }
}
