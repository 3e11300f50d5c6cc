package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever has become of the index while no server ran: the next one answers from the store, as if nothing had happened. */
class DamagedIndexIT {
    private static final String MADE_ANEW = "is made anew";

    @TempDir
    static Path folder;

    private static Stores stores;
    private static Store store;
    private static Path seeds;
    private static Path sound;
    private static Answers undisturbed;

    private enum Damage {
        FLIPPED {
            @Override
            void strike(Path index) throws IOException {
                Path file = largest(index);
                byte[] bytes = Files.readAllBytes(file);
                bytes[new Random().nextInt(bytes.length)] ^= 0x10;
                Files.write(file, bytes);
            }
        },
        MISSING {
            @Override
            void strike(Path index) throws IOException {
                Files.delete(largest(index));
            }
        },
        EMPTY {
            @Override
            void strike(Path index) throws IOException {
                Files.write(largest(index), new byte[0]);
            }
        },
        FOREIGN {
            @Override
            void strike(Path index) throws IOException {
                for (Path file : files(index)) {
                    if (file.getFileName().toString().startsWith("segments_")) {
                        Files.writeString(file, "Shopping list: flour, eggs, salt.");
                    }
                }
            }
        };

        abstract void strike(Path index) throws IOException;
    }

    @BeforeAll
    static void import_undisturbed() throws Exception {
        stores = new Stores(folder);
        seeds = texts("seeds", 0, 24);
        store = stores.empty();
        try (ServerProcess server = ServerProcess.start(seeds, store).awaitReady()) {
            undisturbed = Answers.of(server);
            CatalogueState.of(server).assertCaughtUp();
            server.stop();
        }
        sound = folder.resolve("sound");
        copy(index(store), sound);
    }

    @AfterAll
    static void stop() {
        stores.close();
    }

    @Test
    void sound_it_is_taken_up() throws Exception {
        copy(sound, index(store));
        assertFalse(answers(store, seeds).contains(MADE_ANEW));
    }

    @ParameterizedTest
    @EnumSource
    void damaged_it_is_made_anew(Damage damage) throws Exception {
        copy(sound, index(store));
        damage.strike(index(store));
        assertTrue(answers(store, seeds).contains(MADE_ANEW));
    }

    @Test
    void ahead_of_its_store_it_is_made_anew() throws Exception {
        assumeTrue(Stores.areH2(), "Only a database in a file can be set back by a copy");
        Store young = stores.empty();
        Path few = texts("few", 0, 24);
        try (ServerProcess server = ServerProcess.start(few, young).awaitReady()) {
            server.stop();
        }
        Path file = young.data().resolve("open-projects.mv.db");
        byte[] before = Files.readAllBytes(file);
        try (ServerProcess server =
                ServerProcess.start(texts("few", 24, 36), young).awaitReady()) {
            server.stop();
        }
        Files.write(file, before);
        assertTrue(answers(young, seeds).contains(MADE_ANEW));
    }

    @Test
    void of_another_database_of_the_same_length_it_is_made_anew() throws Exception {
        Store one = stores.empty();
        Store other = stores.empty();
        String text = "%s Project\n\nIFAD Asset Request Portlet\n\nStatus: Closed\n";
        for (Store each : List.of(one, other)) {
            Path place = Files.createDirectories(folder.resolve(each.data().getFileName() + "-seeds"));
            Files.writeString(place.resolve("a.txt"), text.formatted(each == one ? "Apple" : "Pear"));
            try (ServerProcess server = ServerProcess.start(place, each).awaitReady()) {
                assertEquals(1, CatalogueState.of(server).applied());
                server.stop();
            }
        }
        copy(index(one), index(other));
        Path empty = Files.createDirectories(folder.resolve("no-seeds"));
        try (ServerProcess server = ServerProcess.start(empty, other).awaitReady()) {
            assertTrue(server.said().contains(MADE_ANEW), server::said);
            assertEquals(
                    "Pear Project", server.get("/projects").at("/items/0/title").asText());
            assertEquals(1, server.get("/projects").path("total").asInt());
            CatalogueState.of(server).assertCaughtUp();
            server.stop();
        }
    }

    @Test
    void while_it_cannot_be_opened_every_question_is_refused_for_now() throws Exception {
        delete(index(store));
        Files.writeString(index(store), "A file where the folder should be.");
        try (ServerProcess server = ServerProcess.start(seeds, store)) {
            server.awaitFiles(0, 0);
            for (String path : undisturbed.byPath().keySet()) {
                if (!path.contains(" ")) {
                    assertRefusedForNow(server, path);
                }
            }
            for (String path :
                    List.of("/projects", "/projects?status=nope", "/projects/nobody", "/projects/1100001000")) {
                assertRefusedForNow(server, path);
            }
            assertEquals(503, server.ask("/q/health/ready").orElseThrow().statusCode());
            assertEquals(200, server.ask("/q/health/live").orElseThrow().statusCode());
            assertEquals(200, server.ask("/codelists").orElseThrow().statusCode());
            Files.delete(index(store));
            server.awaitReady();
            undisturbed.assertSame(Answers.of(server));
            server.stop();
        }
    }

    private static void assertRefusedForNow(ServerProcess server, String path) throws Exception {
        HttpResponse<String> answer = server.ask(path).orElseThrow();
        assertEquals(503, answer.statusCode(), path);
        assertTrue(answer.headers().firstValue("Retry-After").orElseThrow().matches("[1-9][0-9]*"), path);
        assertTrue(answer.headers().firstValue("Content-Type").orElseThrow().startsWith("application/problem+json"));
        JsonNode problem = new ObjectMapper().readTree(answer.body());
        assertEquals(503, problem.path("status").asInt(), answer::body);
        assertNotEquals("", problem.path("detail").asText(), answer::body);
        assertTrue(answer.headers().firstValue("ETag").isEmpty());
    }

    /** What the server logged while it answered as if nothing had happened. */
    private static String answers(Store store, Path seeds) throws Exception {
        try (ServerProcess server = ServerProcess.start(seeds, store).awaitReady()) {
            undisturbed.assertSame(Answers.of(server));
            CatalogueState.of(server).assertCaughtUp();
            server.stop();
            return server.said();
        }
    }

    /** Some of the generated texts. */
    private static Path texts(String name, int from, int to) throws IOException {
        Path all = folder.resolve("all-texts");
        if (!Files.exists(all)) {
            GeneratedTexts.write(all);
        }
        Path some = Files.createDirectories(folder.resolve(name));
        List<Path> files = files(all);
        for (Path file : files.subList(from, to)) {
            Files.copy(file, some.resolve(file.getFileName()));
        }
        return some;
    }

    private static Path index(Store store) {
        return store.data().resolve("catalogue");
    }

    private static Path largest(Path index) throws IOException {
        return files(index).stream()
                .max(Comparator.comparing(file -> file.toFile().length()))
                .orElseThrow();
    }

    private static void copy(Path from, Path to) throws IOException {
        delete(to);
        Files.createDirectories(to);
        for (Path file : files(from)) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
    }

    private static void delete(Path index) throws IOException {
        if (Files.isDirectory(index)) {
            for (Path file : files(index)) {
                Files.delete(file);
            }
        }
        Files.deleteIfExists(index);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
