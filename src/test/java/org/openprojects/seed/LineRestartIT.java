package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed in the middle of a file of lines, the server goes on behind its last batch: nothing is there twice, nothing in halves. */
class LineRestartIT {
    private static final int LINES = 6_000;

    @TempDir
    static Path folder;

    @Test
    void killed_in_a_file_of_lines_it_ends_as_if_nothing_had_happened() throws Exception {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("many.ndjson"), lines());
        try (Stores stores = new Stores(folder)) {
            Store undisturbed = stores.empty();
            try (ServerProcess server = ServerProcess.start(seeds, undisturbed)) {
                server.awaitReady().stop();
            }
            Store killed = stores.empty();
            int kills = killed(seeds, killed);
            assertTrue(kills > 0, "No kill came in time");
            assertEquals(changesOf(undisturbed), changesOf(killed));
        }
    }

    /** How often it was killed before the file had come to its end. */
    private static int killed(Path seeds, Store store) throws Exception {
        Random random = new Random();
        for (int kills = 0; ; kills++) {
            try (ServerProcess server = ServerProcess.start(seeds, store)) {
                server.awaitFiles(0, kills);
                long end = System.nanoTime() + 1_000_000L * (300 + random.nextInt(1_500));
                while (System.nanoTime() < end && !hasEnded(server)) {
                    Thread.sleep(10);
                }
                if (hasEnded(server)) {
                    JsonNode file = server.get("/imports").at("/items/0/files/0");
                    assertEquals(LINES, file.path("lines").path("fact").asInt());
                    server.awaitReady().stop();
                    return kills;
                }
                server.kill();
            }
        }
    }

    private static boolean hasEnded(ServerProcess server) throws Exception {
        return server.get("/imports").at("/items/0/state").asText().equals("finished");
    }

    private static List<String> changesOf(Store store) throws SQLException {
        try (Connection database = store.open()) {
            StoredRows.assertWhole(database);
            return StoredRows.changes(database);
        }
    }

    private static String lines() {
        return IntStream.range(0, LINES)
                .mapToObj(i -> """
                        {"projectId":"91%08d","title":"Number %d","documents":[{"category":"Special study","title":"Study %d"}],\
                        "relatedProjects":[{"projectId":"91%08d","relation":"related"}],\
                        "caseStudies":[{"title":"Kenya: Told by %d","summary":"A summary."}]}
                        """.formatted(i, i % 700, i % 300, (i + 750) % LINES, i))
                .collect(Collectors.joining());
    }
}
