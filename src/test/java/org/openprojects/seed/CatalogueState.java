package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** How far a server says that its store and its catalogue are. */
record CatalogueState(long applied, long stored, long recordsShown) {

    static CatalogueState of(ServerProcess server) throws IOException, InterruptedException {
        for (JsonNode check : server.get("/q/health").path("checks")) {
            if (check.path("name").asText().equals("catalogue")) {
                JsonNode data = check.path("data");
                return new CatalogueState(
                        data.path("applied change").asLong(-1),
                        data.path("last change of the store").asLong(-2),
                        data.path("records shown").asLong(-1));
            }
        }
        throw new AssertionError("The server says nothing of its catalogue");
    }

    void assertCaughtUp() {
        assertEquals(stored, applied, this::toString);
        assertTrue(applied > 0 && recordsShown > 0, this::toString);
    }
}
