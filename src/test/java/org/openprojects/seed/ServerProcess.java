package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The packaged server as a process of its own, on a port of its own; its log goes to a file. */
record ServerProcess(Process process, int port, Path log) implements AutoCloseable {
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private interface Question<T> {
        Optional<T> ask() throws IOException, InterruptedException;
    }

    static ServerProcess start(Path seeds, Store store) throws IOException {
        return start(seeds, store, freePort());
    }

    static ServerProcess start(Path seeds, Store store, int port) throws IOException {
        Path log = Files.createTempFile(store.data(), "server", ".log");
        // Only what starts quickly: none of these servers lives long.
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                JAR.toAbsolutePath().toString());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("OPEN_PROJECTS_"));
        environment.putAll(store.settings());
        environment.put("OPEN_PROJECTS_DATA", store.data().toString());
        environment.put("OPEN_PROJECTS_SEEDS", seeds.toString());
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        return new ServerProcess(builder.start(), port, log);
    }

    /** Empty while nobody answers. */
    Optional<HttpResponse<String>> ask(String path) throws InterruptedException {
        URI address = URI.create("http://127.0.0.1:%d%s".formatted(port, path));
        try {
            return Optional.of(CLIENT.send(
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = ask(path).orElseThrow(() -> new IOException("No answer: " + path));
        assertEquals(200, answer.statusCode(), path);
        return JSON.readTree(answer.body());
    }

    ServerProcess awaitReady() throws IOException, InterruptedException {
        await(() -> ask("/q/health/ready").filter(answer -> answer.statusCode() == 200));
        return this;
    }

    /** The import run of this process as it is told of once so many files have had their turn. */
    JsonNode awaitFiles(int done, long lastRunBefore) throws IOException, InterruptedException {
        return await(() -> latestRun()
                .filter(run -> run.path("id").asLong() > lastRunBefore
                        && run.at("/progress/done").asInt() >= done));
    }

    private Optional<JsonNode> latestRun() throws IOException, InterruptedException {
        Optional<HttpResponse<String>> answer = ask("/imports?limit=1");
        return answer.isEmpty()
                ? Optional.empty()
                : Optional.of(JSON.readTree(answer.get().body()).at("/items/0"));
    }

    private <T> T await(Question<T> question) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Optional<T> answer = question.ask();
        while (answer.isEmpty()) {
            assertTrue(process.isAlive(), () -> "The server has ended: " + said());
            assertTrue(System.nanoTime() < end, () -> "Waited for in vain: " + said());
            Thread.sleep(20);
            answer = question.ask();
        }
        return answer.get();
    }

    /** By SIGKILL, of which a process learns nothing. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertEquals(128 + 9, ended());
    }

    /** By SIGTERM. */
    int stop() throws InterruptedException {
        process.destroy();
        return ended();
    }

    int ended() throws InterruptedException {
        assertTrue(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), "The server does not end");
        return process.exitValue();
    }

    String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
