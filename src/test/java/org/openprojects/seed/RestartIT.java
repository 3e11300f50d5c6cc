package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A server that is stopped in the middle of an import, started again and left alone stores what one stores that is never
 * stopped, and keeps what it has reported.
 *
 * <p>{@code kills} says how often it is killed altogether, {@code kills.seed} at which moments, as the log names it.
 */
class RestartIT {
    /** Then the import is brought to its end and looked at. */
    private static final int KILLS_OF_ONE_STORE = 3;

    @TempDir
    static Path folder;

    private static Stores stores;
    private static Path seeds;
    private static Undisturbed undisturbed;

    private record Undisturbed(
            Answers answers, CatalogueState catalogue, JsonNode run, List<String> changes, long startMillis) {

        boolean holds(String pointer) {
            return answers.byPath().values().stream()
                    .map(answer -> answer.at(pointer))
                    .anyMatch(JsonNode::isTextual);
        }
    }

    @BeforeAll
    static void import_undisturbed() throws Exception {
        stores = new Stores(folder);
        seeds = folder.resolve("seeds");
        GeneratedTexts.write(seeds);
        Store store = stores.empty();
        long launched = System.nanoTime();
        try (ServerProcess server = ServerProcess.start(seeds, store)) {
            server.awaitFiles(0, 0);
            long startMillis = (System.nanoTime() - launched) / 1_000_000;
            server.awaitReady();
            Answers answers = Answers.of(server);
            CatalogueState catalogue = CatalogueState.of(server);
            JsonNode run = server.get("/imports/1");
            server.stop();
            undisturbed = new Undisturbed(answers, catalogue, run, changesOf(store), startMillis);
        }
    }

    @AfterAll
    static void stop() {
        stores.close();
    }

    @Test
    void the_texts_hold_what_an_interruption_could_spoil() {
        List<String> outcomes = undisturbed.run.findValuesAsText("outcome");
        assertEquals(GeneratedTexts.BAD, Collections.frequency(outcomes, "rejected"));
        assertEquals(GeneratedTexts.COUNT - GeneratedTexts.BAD, Collections.frequency(outcomes, "imported"));
        assertTrue(undisturbed.holds("/sources/1/file"), "No project of two texts");
        assertTrue(undisturbed.holds("/related/0/project/id"), "No relation that found its target");
        assertTrue(undisturbed.holds("/caseStudies/0/id"), "No case study of a project");
        assertTrue(undisturbed.answers.byPath().containsKey("/documents/appraisal-report-2"), "No slug with a number");
        assertTrue(undisturbed.changes.stream().anyMatch(change -> change.contains("|updated|")), "No later change");
    }

    static List<Arguments> stores_to_kill() {
        int kills = Integer.getInteger("kills", KILLS_OF_ONE_STORE);
        long seed = Long.getLong("kills.seed", System.nanoTime());
        return IntStream.iterate(0, done -> done < kills, done -> done + KILLS_OF_ONE_STORE)
                .mapToObj(done -> Arguments.of(seed + done, Math.min(KILLS_OF_ONE_STORE, kills - done)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("stores_to_kill")
    void killed_at_any_moment_it_ends_as_if_nothing_had_happened(long seed, int kills) throws Exception {
        Random random = new Random(seed);
        Store store = stores.empty();
        List<JsonNode> acknowledged = new ArrayList<>();
        int[] files = random.ints(kills, 0, GeneratedTexts.COUNT + 1).sorted().toArray();
        int early = random.nextInt(2 * kills);
        for (int i = 0; i < kills; i++) {
            try (ServerProcess server = ServerProcess.start(seeds, store)) {
                String moment;
                if (i == early) {
                    long millis = random.nextLong(undisturbed.startMillis);
                    Thread.sleep(millis);
                    moment = "while it starts, after %d ms".formatted(millis);
                } else {
                    JsonNode run = server.awaitFiles(files[i], last(acknowledged));
                    acknowledged.add(run);
                    long millis = random.nextInt(30);
                    Thread.sleep(millis);
                    moment =
                            "%d ms after file %s of run %s".formatted(millis, run.at("/progress/done"), run.path("id"));
                }
                server.kill();
                System.out.printf("kills.seed %d: killed %s%n", seed, moment);
            }
        }
        endsAsIfNothingHadHappened(store, acknowledged);
    }

    @Test
    void asked_to_stop_it_ends_the_file_and_goes_on_at_the_next_start() throws Exception {
        Store store = stores.empty();
        try (ServerProcess server = ServerProcess.start(seeds, store)) {
            JsonNode run = server.awaitFiles(GeneratedTexts.COUNT / 3, 0);
            assertEquals(128 + 15, server.stop());
            assertTrue(server.said().contains("Import 1 is interrupted after"), server::said);
            endsAsIfNothingHadHappened(store, List.of(run));
        }
    }

    private static void endsAsIfNothingHadHappened(Store store, List<JsonNode> acknowledged) throws Exception {
        try (ServerProcess server = ServerProcess.start(seeds, store)) {
            server.awaitReady();
            Runs runs = Runs.of(server);
            runs.assertEnded();
            runs.assertKeep(acknowledged);
            runs.assertEachFileOnce(undisturbed.run);
            undisturbed.answers.assertSame(Answers.of(server));
            CatalogueState.of(server).assertCaughtUp();
            assertEquals(undisturbed.catalogue, CatalogueState.of(server));
            server.stop();
        }
        assertEquals(undisturbed.changes, changesOf(store));
    }

    private static List<String> changesOf(Store store) throws SQLException {
        try (Connection database = store.open()) {
            StoredRows.assertWhole(database);
            return StoredRows.changes(database);
        }
    }

    private static long last(List<JsonNode> runs) {
        return runs.isEmpty() ? 0 : runs.get(runs.size() - 1).path("id").asLong();
    }
}
