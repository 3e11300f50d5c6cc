package org.openprojects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** Asks the server under test and takes its bytes as they come: nothing is added, decoded or followed. */
public final class Ask {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private Ask() {}

    /** @param headers names and values in turn; a name may come again */
    public static HttpResponse<byte[]> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    public static HttpResponse<byte[]> head(String path, String... headers) {
        return send("HEAD", path, headers);
    }

    private static HttpResponse<byte[]> send(String method, String path, String... headers) {
        URI address = URI.create("http://localhost:%d%s".formatted(RestAssured.port, path));
        HttpRequest.Builder request = HttpRequest.newBuilder(address).method(method, BodyPublishers.noBody());
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode json(String path) {
        HttpResponse<byte[]> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError("%d for %s: %s".formatted(answer.statusCode(), path, new String(answer.body())));
        }
        return json(answer.body());
    }

    public static JsonNode json(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The items of all pages from this one on. */
    public static List<JsonNode> items(String first) {
        List<JsonNode> items = new ArrayList<>();
        for (String page = first; page != null; ) {
            JsonNode answer = json(page);
            answer.path("items").forEach(items::add);
            page = answer.path("next").textValue();
        }
        return items;
    }

    /** The ids of the items of a page. */
    public static List<String> ids(JsonNode page) {
        List<String> ids = new ArrayList<>();
        page.path("items").forEach(item -> ids.add(item.path("id").asText()));
        return ids;
    }
}
