package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprojects.Ask;
import org.openprojects.catalogue.CatalogueCheck;

/** Who does not read harms nobody else, and is hung up on; in any case the snapshot is let go of. */
@QuarkusTest
class SlowReadersTest {
    /** As the tests' settings have it. */
    private static final int AT_ONCE = 3;

    private static final int PROJECTS = 40;
    private static final String QUESTION = "/projects?q=dawdling&format=ndjson";

    /** What was deleted once does not come again with the same text. */
    private static int flock;

    @Inject
    SeedImport imports;

    @Inject
    MadeProjects projects;

    @Inject
    CatalogueCheck check;

    @TempDir
    Path path;

    /** More of them than the buffers between server and reader hold. */
    @BeforeEach
    void store_large_projects() throws Exception {
        flock++;
        String summary = "Dawdling " + "on and on ".repeat(40_000);
        String lines = IntStream.range(0, PROJECTS)
                .mapToObj(i ->
                        "{\"title\":\"Dawdling Project %d of %d\",\"summary\":\"%s\"}".formatted(i, flock, summary))
                .collect(Collectors.joining("\n"));
        new Folder(path, imports)
                .put("dawdling-%d.ndjson".formatted(flock), lines)
                .read();
        check.catchUp();
    }

    @AfterEach
    void delete_them() {
        Ask.ids(Ask.json("/projects?q=dawdling&fields=id&limit=200")).forEach(projects::delete);
        check.catchUp();
    }

    @Test
    void readers_that_stall_are_refused_no_one_but_other_exports_and_hung_up_on() throws Exception {
        List<Socket> stalled = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            Socket reader = ask(QUESTION);
            // The head has come: it is being sent.
            assertEquals('H', reader.getInputStream().read());
            stalled.add(reader);
        }
        check.awaitReaders(AT_ONCE);
        HttpResponse<byte[]> refused = Ask.get(QUESTION);
        assertEquals(503, refused.statusCode());
        assertTrue(refused.headers().firstValue("Retry-After").orElseThrow().matches("[1-9][0-9]*"));
        for (int i = 0; i < 100; i++) {
            assertEquals(200, Ask.get("/projects?fields=id&limit=1").statusCode());
        }
        check.awaitReaders(0);
        for (Socket reader : stalled) {
            assertFalse(isWhole(reader));
        }
        assertEquals(
                PROJECTS,
                new String(Ask.get(QUESTION).body(), StandardCharsets.UTF_8)
                        .lines()
                        .count());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 400, 5_000, 100_000, 1_000_000})
    void readers_that_leave_are_forgotten(int after) throws Exception {
        for (int i = 0; i < 2 * AT_ONCE; i++) {
            try (Socket reader = ask(QUESTION)) {
                assertEquals(after == 0, reader.getInputStream().readNBytes(after).length == 0);
            }
        }
        assertEquals(PROJECTS, lines());
        check.awaitReaders(0);
    }

    /** Of an export that is asked for until there is room for it. */
    private static long lines() throws InterruptedException {
        HttpResponse<byte[]> answer = Ask.get(QUESTION);
        for (int i = 0; i < 1_000 && answer.statusCode() == 503; i++) {
            Thread.sleep(20);
            answer = Ask.get(QUESTION);
        }
        return new String(answer.body(), StandardCharsets.UTF_8).lines().count();
    }

    private static Socket ask(String question) throws IOException {
        Socket reader = new Socket();
        reader.setReceiveBufferSize(4_096);
        reader.setSoTimeout(20_000);
        reader.connect(new InetSocketAddress("localhost", RestAssured.port));
        String head = "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(question);
        reader.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return reader;
    }

    private static boolean isWhole(Socket reader) {
        try (reader) {
            return new String(reader.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1)
                    .endsWith("\r\n0\r\n\r\n");
        } catch (IOException e) {
            // It was reset.
            return false;
        }
    }
}
