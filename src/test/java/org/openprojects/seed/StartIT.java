package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged server starts wherever it can, and says why where it cannot. */
class StartIT {
    @TempDir
    Path folder;

    @Test
    void a_missing_and_an_empty_folder_are_said_and_the_records_stay() throws Exception {
        Path seeds = folder.resolve("seeds");
        try (Stores stores = new Stores(folder)) {
            Store store = stores.empty();
            assertSays(store, seeds, "missing-folder", "There is no folder " + seeds);
            Files.createDirectory(seeds);
            assertSays(store, seeds, "empty-folder", "The folder %s holds no texts".formatted(seeds));
        }
    }

    private static void assertSays(Store store, Path seeds, String issue, String logged) throws Exception {
        try (ServerProcess server = ServerProcess.start(seeds, store)) {
            JsonNode run = server.awaitReady().get("/imports").at("/items/0");
            assertEquals("finished", run.path("state").asText());
            assertEquals(issue, run.path("issue").asText());
            assertEquals(
                    1,
                    server.said().lines().filter(line -> line.contains(logged)).count(),
                    server::said);
            assertEquals(0, server.get("/projects").path("total").asInt());
            server.stop();
        }
    }

    @Test
    void a_data_folder_in_use_is_refused_and_left_alone() throws Exception {
        try (Stores stores = new Stores(folder)) {
            assumeTrue(Stores.areH2(), "PostgreSQL serves several servers at once");
            Store store = stores.empty();
            Path seeds = Path.of("seeds").toAbsolutePath();
            try (ServerProcess first = ServerProcess.start(seeds, store).awaitReady();
                    ServerProcess second = ServerProcess.start(seeds, store)) {
                assertNotEquals(0, second.ended());
                assertTrue(second.said().contains("Database may be already in use"), second::said);
                assertTrue(second.said().contains(store.data().toString()), second::said);
                assertEquals(1, first.get("/imports").path("total").asInt());
                assertEquals(1, first.get("/projects").path("total").asInt());
                first.stop();
            }
            try (Connection database = store.open()) {
                StoredRows.assertWhole(database);
            }
        }
    }
}
