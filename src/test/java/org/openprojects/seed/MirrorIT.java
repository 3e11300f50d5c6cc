package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mirror of packaged servers is what they are, however they are killed, rebuilt and swapped under it. */
class MirrorIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static Stores stores;

    private final Random random = new Random(Long.getLong("kills.seed", System.nanoTime()));
    private final Mirror mirror = new Mirror();

    @BeforeAll
    static void open() throws Exception {
        stores = new Stores(folder);
        GeneratedTexts.write(folder.resolve("all"));
    }

    @AfterAll
    static void close() {
        stores.close();
    }

    @Test
    void killed_while_it_imports_and_made_anew_the_source_is_followed_without_a_gap() throws Exception {
        Store store = stores.empty();
        Path seeds = seeds("killed", GeneratedTexts.COUNT);
        for (int done : new int[] {20, 90}) {
            try (ServerProcess server = ServerProcess.start(seeds, store)) {
                long before = done == 20 ? 0 : 1;
                server.awaitFiles(done / 2, before);
                followAsFarAsItAnswers(server);
                server.awaitFiles(done, before);
                followAsFarAsItAnswers(server);
                server.kill();
            }
        }
        try (ServerProcess server = ServerProcess.start(seeds, store)) {
            server.awaitReady();
            assertSame(server);
            server.stop();
        }
        change(seeds);
        deleteAll(store.data().resolve("catalogue"));
        try (ServerProcess server = ServerProcess.start(seeds, store)) {
            server.awaitReady();
            assertTrue(server.said().contains("is made anew"), server::said);
            assertSame(server);
            server.stop();
        }
    }

    @Test
    void two_servers_of_one_database_are_followed_in_any_turn() throws Exception {
        assumeFalse(Stores.areH2(), "A file is one server's alone");
        Store store = stores.empty();
        Store beside = new Store(
                Files.createDirectory(folder.resolve("beside")),
                store.settings(),
                store.url(),
                store.user(),
                store.password());
        Path few = seeds("few", 10);
        Path many = seeds("many", GeneratedTexts.COUNT);
        try (ServerProcess reader = ServerProcess.start(few, store).awaitReady();
                ServerProcess writer = ServerProcess.start(many, beside)) {
            writer.awaitFiles(0, 1);
            boolean imported = false;
            while (!imported) {
                imported = isReady(writer);
                for (ServerProcess server : turns(reader, writer)) {
                    mirror.step(path -> answer(server, path), 1 + random.nextInt(60));
                }
            }
            mirror.follow(path -> answer(writer, path), 200);
            mirror.assertHoldsAllOf(writer::get);
            long written = CatalogueState.of(writer).stored();
            while (CatalogueState.of(reader).applied() < written) {
                Thread.sleep(20);
            }
            Mirror other = new Mirror();
            other.follow(reader::get, 200);
            other.assertHoldsAllOf(writer::get);
            mirror.assertHoldsAllOf(reader::get);
            reader.stop();
            writer.stop();
        }
    }

    private List<ServerProcess> turns(ServerProcess one, ServerProcess other) {
        return random.nextBoolean() ? List.of(one, other, other) : List.of(other, one);
    }

    private static boolean isReady(ServerProcess server) throws InterruptedException {
        return server.ask("/q/health/ready")
                .filter(answer -> answer.statusCode() == 200)
                .isPresent();
    }

    private void assertSame(ServerProcess server) throws Exception {
        mirror.follow(server::get, 1 + random.nextInt(200));
        mirror.assertHoldsAllOf(server::get);
    }

    private void followAsFarAsItAnswers(ServerProcess server) throws Exception {
        mirror.follow(path -> answer(server, path), 1 + random.nextInt(50));
    }

    /** A server that is only starting says to come again. */
    private static JsonNode answer(ServerProcess server, String path) throws Exception {
        Optional<HttpResponse<String>> answer = server.ask(path);
        while (answer.isEmpty() || answer.get().statusCode() == 503) {
            Thread.sleep(20);
            answer = server.ask(path);
        }
        HttpResponse<String> given = answer.get();
        assertTrue(given.statusCode() == 200, () -> path + ": " + given.body());
        return JSON.readTree(given.body());
    }

    private static Path seeds(String name, int count) throws IOException {
        Path seeds = Files.createDirectory(folder.resolve(name));
        for (Path file : files(folder.resolve("all")).subList(0, count)) {
            Files.copy(file, seeds.resolve(file.getFileName()));
        }
        return seeds;
    }

    /** Some files are others now, and some are gone. */
    private static void change(Path seeds) throws IOException {
        List<Path> files = files(seeds);
        for (int i = 0; i < files.size(); i += 7) {
            if (i % 2 == 0) {
                Files.delete(files.get(i));
            } else {
                byte[] bytes = Files.readAllBytes(files.get(i));
                Files.writeString(
                        files.get(i),
                        new String(bytes, StandardCharsets.UTF_8)
                                .replace("Closed", "Ongoing")
                                .replace("Appraisal report", "Appraisal of stores"));
            }
        }
    }

    private static void deleteAll(Path index) throws IOException {
        for (Path file : files(index)) {
            Files.delete(file);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
