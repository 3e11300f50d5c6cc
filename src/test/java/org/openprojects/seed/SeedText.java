package org.openprojects.seed;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openprojects.Contract;

/** The text of the seed, and what the server answers about it. */
public final class SeedText {
    static final String FILE = "000_41fe2d056a6379d1.txt";
    static final String SHA256 = "e7986264d7410306d81b9117f0dd34fdd9168c4066939df47351a3895ec8545c";
    static final String PROJECT = "/projects/rural-small-and-microenterprise-promotion-project";
    static final String CASE_STUDY = "/case-studies/the-rural-apprenticeship-training-programme";

    private SeedText() {}

    /** The server reads it beside its first answers. */
    public static void awaitImport() throws InterruptedException {
        for (int i = 0; i < 300 && given().get("/q/health/ready").statusCode() != 200; i++) {
            Thread.sleep(100);
        }
        given().get("/q/health/ready").then().statusCode(200);
    }

    static JsonNode get(String path) {
        String answer =
                Contract.asking().get(path).then().statusCode(200).extract().asString();
        try {
            return new ObjectMapper().readTree(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The item of a list, which may be on any of its pages, that has this value. */
    static JsonNode item(String list, String member, String value) {
        for (String page = list; page != null; ) {
            JsonNode answer = get(page);
            for (JsonNode item : answer.path("items")) {
                if (item.path(member).asText().equals(value)) {
                    return item;
                }
            }
            page = answer.path("next").textValue();
        }
        throw new AssertionError("No %s %s in %s".formatted(member, value, list));
    }

    /** The lines from the first to the last, counted from 1. */
    static String lines(int first, int last) throws IOException {
        List<String> lines = List.of(Files.readString(Path.of("seeds", FILE)).split("\n", -1));
        assertEquals(76, lines.size());
        return String.join("\n", lines.subList(first - 1, last));
    }
}
