package org.openprojects.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An HTTP server in a process of its own, whose CPU time can be read; its log goes to a file. */
record RunningServer(Process process, int port, Path log) implements AutoCloseable {
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Waits until all seeds are read. */
    static RunningServer packaged(Path seeds, Path data, String heap) throws IOException, InterruptedException {
        int port = freePort();
        RunningServer server = start(
                port,
                heap,
                Map.of(
                        "OPEN_PROJECTS_SEEDS", seeds.toAbsolutePath().toString(),
                        "OPEN_PROJECTS_SEEDS_MAX_SIZE", "8G",
                        "OPEN_PROJECTS_DATA", data.toAbsolutePath().toString(),
                        "QUARKUS_HTTP_HOST", "127.0.0.1",
                        "QUARKUS_HTTP_PORT", Integer.toString(port)),
                List.of("-jar", JAR.toString()));
        return server.awaited("/q/health/ready");
    }

    /** Sends what another server sends for a path. */
    static RunningServer bare(RunningServer other, String path, String heap) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = List.of(
                "-classpath",
                System.getProperty("java.class.path"),
                BareServer.class.getName(),
                Integer.toString(port),
                other.address(path).toString());
        return start(port, heap, Map.of(), command).awaited(path);
    }

    private static RunningServer start(int port, String heap, Map<String, String> settings, List<String> arguments)
            throws IOException {
        Path log = Files.createTempFile("bench", ".log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("OPEN_PROJECTS_"));
        builder.environment().putAll(settings);
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        return new RunningServer(builder.start(), port, log);
    }

    private RunningServer awaited(String path) throws IOException, InterruptedException {
        while (process.isAlive()) {
            try {
                if (get(path).statusCode() == 200) {
                    return this;
                }
            } catch (IOException e) {
                // Nobody listens yet.
            }
            Thread.sleep(100);
        }
        throw new IOException("The server has ended: " + Files.readString(log));
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new IOException(path + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        try {
            Files.delete(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
