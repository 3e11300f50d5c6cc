package org.openprojects.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that well-behaved clients cannot be made to send. */
@QuarkusTest
@Tag("no-database")
class OddRequestTest {
    @TestHTTPResource("/")
    URL server;

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            value = {
                "//evil.example/x -> 404 -> /.//evil.example/x",
                "/nope/%2e%2e/x -> 404 -> /nope/%2e%2e/x",
                "/%2e%2e%2fetc -> 404 -> /%2e%2e%2fetc",
                "/try/things/%00 -> 404 -> /try/things/%00",
                "/try;a=b -> 404 -> /try;a=b",
                "/try/things/x;a=b -> 404 -> /try/things/x;a=b",
                "/a+b%20c -> 404 -> /a+b%20c",
                "/%C3%A9 -> 404 -> /%C3%A9",
                "/try/things/%ff -> 404 -> /try/things/%ff",
                "/%zz -> 400 -> /%zz",
                "/q/% -> 400 -> /q/%",
                "/a|b -> 400 -> /a%7Cb",
                "/a\u00e9 -> 400 -> /a%C3%A9",
                "http://evil.example/x -> 404 -> /x",
            })
    void odd_paths_are_refused_in_words_and_told_as_they_were_sent(String target, int status, String instance)
            throws IOException {
        Answer answer = ask("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n");

        assertEquals(status, answer.status());
        assertEquals(instance, answer.problem().get("instance").textValue());
    }

    @Test
    void a_long_path_is_only_not_found() throws IOException {
        Answer answer = ask("GET /" + "a".repeat(15_000) + " HTTP/1.0\r\nHost: localhost\r\n");

        assertEquals(404, answer.status());
        assertEquals(15_001, answer.problem().get("instance").textValue().length());
    }

    @Test
    void what_browsers_leave_unencoded_in_a_query_is_understood() throws IOException {
        assertEquals(
                200,
                ask("GET /try?the-word={\"a|b\"} HTTP/1.1\r\nHost: localhost\r\n")
                        .status());
    }

    @Test
    void two_hosts_are_one_too_many() throws IOException {
        Answer answer = ask("GET /try HTTP/1.1\r\nHost: a\r\nHost: b\r\n");

        assertEquals(400, answer.status());
        assertEquals("/problems/bad-request", answer.problem().get("type").textValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"BREW /try", "TRACE /try", "DELETE /"})
    void any_other_method_is_not_allowed(String start) throws IOException {
        Answer answer = ask(start + " HTTP/1.1\r\nHost: localhost\r\n");

        assertEquals(405, answer.status());
        assertTrue(answer.head().contains("\r\nAllow: GET, HEAD, OPTIONS"), answer.head());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%4", "%zz", "a%", "\u00e9"})
    void a_query_that_is_not_percent_encoded_is_refused(String value) throws IOException {
        Answer answer = ask("GET /try?the-word=" + value + " HTTP/1.1\r\nHost: localhost\r\n");

        assertEquals(400, answer.status());
        assertEquals("/problems/invalid-parameter", answer.problem().get("type").textValue());
        assertEquals(
                "the-word",
                answer.problem().get("violations").get(0).get("field").textValue());
    }

    @Test
    void an_empty_query_asks_for_nothing() throws IOException {
        assertEquals(200, ask("GET /try? HTTP/1.1\r\nHost: localhost\r\n").status());
    }

    @Test
    void a_body_is_refused_by_its_announced_size() throws IOException {
        Answer answer = ask("POST /try HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9000000000\r\n");

        assertEquals(413, answer.status());
        assertEquals(
                "/problems/request-entity-too-large",
                answer.problem().get("type").textValue());
    }

    private Answer ask(String head) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String[] parts = answer.split("\r\n\r\n", 2);
            return new Answer(Integer.parseInt(answer.substring(9, 12)), parts[0], parts[1]);
        }
    }

    private record Answer(int status, String head, String body) {
        JsonNode problem() throws IOException {
            assertTrue(head.contains("Content-Type: application/problem+json"), head);
            assertTrue(head.contains("X-Content-Type-Options: nosniff"), head);
            return new ObjectMapper().readTree(body);
        }
    }
}
