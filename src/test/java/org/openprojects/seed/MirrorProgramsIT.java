package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The programs of the README, as they stand there, keep a copy of all that packaged servers have, whatever becomes of these. */
class MirrorProgramsIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_IN_SECONDS = 120;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource({"python3, python, py", "node, js, mjs"})
    void the_program_in_the_README_keeps_a_copy(String interpreter, String language, String suffix) throws Exception {
        assumeTrue(runs(interpreter), () -> "Skipped: there is no `%s` on this machine".formatted(interpreter));
        Path program = Files.writeString(folder.resolve("mirror." + suffix), program(language));
        Path copy = folder.resolve("mirror.json");
        Path seeds = seeds();
        int port = ServerProcess.freePort();
        Process mirror = null;
        try (Stores stores = new Stores(folder)) {
            Store store = stores.empty();
            mirror = start(interpreter, program, port, copy);
            try (ServerProcess server = ServerProcess.start(seeds, store, port)) {
                server.awaitReady();
                assertSame(server, copy, mirror);
                server.kill();
            }
            Set<String> before = hrefs(copy);
            change(seeds);
            try (ServerProcess server = ServerProcess.start(seeds, store, port)) {
                server.awaitReady();
                assertSame(server, copy, mirror);
                assertTrue(!hrefs(copy).containsAll(before), "Nothing was deleted");
                assertTrue(Files.readString(copy).contains("CC0-1.0"), "No licence has come along");
                mirror.destroyForcibly().waitFor();
                server.stop();
            }
            Files.delete(seeds.resolve("licences.csv"));
            try (ServerProcess server = ServerProcess.start(seeds, store, port)) {
                mirror = start(interpreter, program, port, copy);
                server.awaitReady();
                assertSame(server, copy, mirror);
                server.stop();
            }
            try (ServerProcess another = ServerProcess.start(folder.resolve("fewer"), stores.empty(), port)) {
                another.awaitReady();
                assertSame(another, copy, mirror);
            }
        } finally {
            if (mirror != null) {
                mirror.destroyForcibly();
            }
        }
    }

    private static boolean runs(String interpreter) throws InterruptedException {
        try {
            return new ProcessBuilder(interpreter, "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String program(String language) throws IOException {
        Matcher block = Pattern.compile("(?ms)^```%s\\n(.*?)^```$".formatted(language))
                .matcher(Files.readString(Path.of("README.md")));
        assertTrue(block.find(), "The README has no program in " + language);
        return block.group(1);
    }

    private Process start(String interpreter, Path program, int port, Path copy) throws IOException {
        return new ProcessBuilder(interpreter, program.toString(), "http://127.0.0.1:" + port, copy.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("mirror.log").toFile())
                .start();
    }

    /** Twelve pages, the seed, and 300 lines with a paper each; and another folder with three lines. */
    private Path seeds() throws IOException {
        Path all = folder.resolve("all");
        GeneratedTexts.write(all);
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        try (var files = Files.list(all)) {
            for (Path file : files.sorted().limit(12).toList()) {
                Files.copy(file, seeds.resolve(file.getFileName()));
            }
        }
        try (var files = Files.list(Path.of("seeds"))) {
            for (Path file : files.toList()) {
                Files.copy(file, seeds.resolve(file.getFileName()));
            }
        }
        Files.writeString(seeds.resolve("lines.ndjson"), lines("Appraisal report", 300));
        Path fewer = Files.createDirectory(folder.resolve("fewer"));
        Files.writeString(fewer.resolve("lines.ndjson"), lines("Audit report", 3));
        return seeds;
    }

    private static String lines(String paper, int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(
                    "{\"projectId\":\"%d\",\"title\":\"Línea %d\",\"documents\":[{\"category\":\"%s\",\"title\":\"%s %d\"}]}\n"
                            .formatted(1100090000 + i, i, paper, paper, i));
        }
        return lines.toString();
    }

    /** Lines whose papers are others, lines that are gone, a page that is gone, a page that is another, and terms. */
    private static void change(Path seeds) throws IOException {
        Files.writeString(seeds.resolve("lines.ndjson"), lines("Supervision report", 200));
        Files.writeString(seeds.resolve("licences.csv"), "file,licence,attribution\nlines.ndjson,CC0-1.0,\n");
        try (var files = Files.list(seeds)) {
            var texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            Files.delete(texts.get(0));
            String text = Files.readString(texts.get(1), StandardCharsets.UTF_8);
            Files.writeString(texts.get(1), text.replace("Closed", "Ongoing").replace("report", "paper"));
        }
    }

    /** Waits until the copy is what the server answers; ends with what it is instead. */
    private void assertSame(ServerProcess server, Path copy, Process mirror) throws Exception {
        ObjectNode records = JSON.createObjectNode();
        for (String href : Mirror.hrefs(server::get)) {
            records.set(href, server.get(href));
        }
        assertTrue(records.size() > 0);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_IN_SECONDS);
        while (!records.equals(records(copy)) && System.nanoTime() < end && mirror.isAlive()) {
            Thread.sleep(200);
        }
        assertEquals(records, records(copy), () -> log());
    }

    private static JsonNode records(Path copy) throws IOException {
        return Files.exists(copy)
                ? ((ObjectNode) JSON.readTree(copy.toFile())).without("since")
                : JSON.createObjectNode();
    }

    private static Set<String> hrefs(Path copy) throws IOException {
        Set<String> hrefs = new TreeSet<>();
        records(copy).fieldNames().forEachRemaining(hrefs::add);
        return hrefs;
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("mirror.log"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
