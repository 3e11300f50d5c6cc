package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The import runs of one store, oldest first. */
record Runs(List<JsonNode> runs) {

    static Runs of(ServerProcess server) throws IOException, InterruptedException {
        List<JsonNode> runs = new ArrayList<>();
        for (JsonNode run : server.get("/imports?limit=200").path("items")) {
            assertEquals(run, server.get("/imports/" + run.path("id").asText()));
            runs.add(run);
        }
        Collections.reverse(runs);
        return new Runs(runs);
    }

    /** Files have their turn one after the other, and the last run came to its end. */
    void assertEnded() {
        for (JsonNode run : runs) {
            List<String> outcomes = run.findValuesAsText("outcome");
            int done = run.at("/progress/done").asInt();
            assertFalse(outcomes.subList(0, done).contains("interrupted"), run::toString);
            assertEquals(
                    Collections.nCopies(outcomes.size() - done, "interrupted"),
                    outcomes.subList(done, outcomes.size()));
            boolean finished = run.path("state").asText().equals("finished");
            assertTrue(finished ? done == outcomes.size() : run != runs.get(runs.size() - 1), run::toString);
            assertTrue(finished || run.path("state").asText().equals("interrupted"), run::toString);
            assertFalse(run.path("finishedAt").isNull(), run::toString);
        }
    }

    /** @param earlier runs as they were told of while they went on */
    void assertKeep(List<JsonNode> earlier) {
        Map<Long, JsonNode> byId =
                runs.stream().collect(Collectors.toMap(run -> run.path("id").asLong(), run -> run));
        for (JsonNode before : earlier) {
            JsonNode now = byId.get(before.path("id").asLong());
            for (int i = 0; i < before.path("files").size(); i++) {
                JsonNode file = before.path("files").get(i);
                if (!file.path("outcome").isNull()) {
                    assertEquals(file, now.path("files").get(i));
                }
            }
        }
    }

    /** Each file ends as in the run that nobody disturbed, in one run only; before that nothing of it is there. */
    void assertEachFileOnce(JsonNode undisturbed) {
        for (int i = 0; i < undisturbed.path("files").size(); i++) {
            JsonNode expected = undisturbed.path("files").get(i);
            boolean taken = false;
            for (JsonNode run : runs) {
                JsonNode file = run.path("files").get(i);
                switch (file.path("outcome").asText()) {
                    case "imported", "rejected" -> {
                        assertFalse(taken, () -> "Taken twice: " + file);
                        assertEquals(expected, file);
                        taken = file.path("outcome").asText().equals("imported");
                    }
                    case "unchanged" -> {
                        assertTrue(taken, () -> "Never taken: " + file);
                        assertEquals(expected.path("sha256"), file.path("sha256"));
                        assertEquals(expected.path("records"), file.path("records"));
                    }
                    case "interrupted" -> {
                        assertTrue(file.path("sha256").isNull(), file::toString);
                        assertEquals(0, file.path("records").asInt());
                        assertTrue(file.path("issues").isEmpty(), file::toString);
                    }
                    default -> throw new AssertionError(file.toString());
                }
            }
        }
    }
}
