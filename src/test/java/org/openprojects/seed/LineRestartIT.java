package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
    private static final int LINES = 3_000;
    private static final int KILLS = 3;

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
            int[] moments = new Random().ints(KILLS, 0, 2 * LINES - 1).sorted().toArray();
            for (int runs = 0; runs < KILLS; runs++) {
                try (ServerProcess server = ServerProcess.start(seeds, killed)) {
                    server.awaitFiles(0, runs);
                    awaitRecords(server, moments[runs]);
                    server.kill();
                }
            }
            try (ServerProcess server = ServerProcess.start(seeds, killed)) {
                JsonNode file = server.awaitReady().get("/imports").at("/items/0/files/0");
                assertEquals("imported", file.path("outcome").asText());
                assertEquals(LINES, file.path("lines").path("fact").asInt());
                server.stop();
            }
            assertEquals(changesOf(undisturbed), changesOf(killed));
        }
    }

    private static void awaitRecords(ServerProcess server, int records) throws Exception {
        JsonNode run = server.get("/imports").at("/items/0");
        while (run.at("/files/0/records").asInt() < records) {
            assertEquals("running", run.path("state").asText());
            Thread.sleep(5);
            run = server.get("/imports").at("/items/0");
        }
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
