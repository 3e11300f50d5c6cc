package org.openprojects.seed;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A folder of texts that a test fills, changes and has imported. */
final class Folder {
    final Path path;
    private final SeedImport imports;

    Folder(Path path, SeedImport imports) {
        this.path = path;
        this.imports = imports;
    }

    Folder put(String file, String text) {
        return put(file, text.getBytes(StandardCharsets.UTF_8));
    }

    Folder put(String file, byte[] bytes) {
        try {
            Files.write(path.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Folder remove(String file) {
        try {
            Files.delete(path.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The run's report. */
    JsonPath read() {
        long run = imports.run(path, () -> true);
        return get("/imports/" + run);
    }

    /** What the report says of one file. */
    static Map<String, Object> file(JsonPath report, String file) {
        return report.getMap("files.find { it.file == '%s' }".formatted(file));
    }

    static String outcome(JsonPath report, String file) {
        return (String) file(report, file).get("outcome");
    }

    static List<String> issues(JsonPath report, String file) {
        return report.getList("files.find { it.file == '%s' }.issues.code".formatted(file));
    }

    static JsonPath get(String path) {
        return given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
