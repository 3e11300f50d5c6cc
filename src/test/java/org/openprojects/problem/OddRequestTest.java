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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that well-behaved clients cannot be made to send. */
@QuarkusTest
@Tag("no-database")
class OddRequestTest {
    private static final String NEXT = "OPTIONS /try HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";

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
    @ValueSource(
            strings = {
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: identity",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
                ": no name",
            })
    void a_request_whose_end_is_in_doubt_is_refused_with_all_that_follows(String header) throws IOException {
        Answer answer = first("GET /try HTTP/1.1\r\nHost: a\r\n" + header + "\r\n\r\n0\r\n\r\n" + NEXT);

        assertEquals(400, answer.status());
        assertEquals("/problems/bad-request", answer.problem().get("type").textValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 1\r\nContent-Length: 2",
                "Content-Length: 1\r\nContent-Length: 1",
                "Content-Length: +1",
                "Content-Length: -1",
                "X : y",
                "Transfer-Encoding : chunked",
                "X: a\rb",
                "X",
            })
    void what_the_codec_cannot_read_is_a_bad_request(String header) throws IOException {
        assertEquals(
                400,
                first("GET /try HTTP/1.1\r\nHost: a\r\n" + header + "\r\n\r\n" + NEXT)
                        .status());
    }

    @Test
    void nothing_after_a_length_and_chunks_together_is_read() throws IOException {
        Answer answer = first("POST /try/things/a HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + NEXT);

        assertEquals(405, answer.status());
        assertTrue(answer.head().toLowerCase(Locale.ROOT).contains("connection: close"), answer.head());
    }

    @Test
    void who_sends_one_request_after_the_other_is_answered_in_order() throws IOException {
        String answers = exchange("GET /try HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nx"
                + "GET /nope HTTP/1.1\r\nHost: a\r\n\r\n" + NEXT);

        assertEquals(
                List.of("200", "404", "204"),
                Pattern.compile("HTTP/1.1 (\\d{3})")
                        .matcher(answers)
                        .results()
                        .map(found -> found.group(1))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /try", "POST /try/things/a", "POST /nope", "DELETE /try", "POST /q/health"})
    void a_body_that_nobody_asked_for_is_not_waited_for(String start) throws IOException {
        for (String body : List.of("Content-Length: 9\r\n\r\n{", "Transfer-Encoding: chunked\r\n\r\n9\r\n{")) {
            try (Socket socket = connect()) {
                socket.getOutputStream()
                        .write((start + " HTTP/1.1\r\nHost: a\r\n" + body).getBytes(StandardCharsets.UTF_8));
                byte[] line = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
                assertTrue(List.of("200", "404", "405").contains(new String(line).substring(9)), new String(line));
            }
        }
    }

    @Test
    void slow_bodies_hold_up_nobody() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 250; i++) {
                Socket socket = connect();
                slow.add(socket);
                socket.getOutputStream()
                        .write(("POST /try HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                                        + "Content-Length: 50000\r\n\r\n{\"name\":\"" + "a".repeat(20_000))
                                .getBytes(StandardCharsets.UTF_8));
            }
            assertEquals(200, ask("GET /try HTTP/1.1\r\nHost: localhost\r\n").status());
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\":\"", "{\""})
    void a_body_without_end_is_too_large(String start) throws IOException {
        Answer answer = first("POST /try HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n%x\r\n".formatted(start.length()) + start + "\r\n"
                + ("10000\r\n" + "a".repeat(1 << 16) + "\r\n").repeat(17));

        assertEquals(413, answer.status());
        assertEquals(
                "/problems/request-entity-too-large",
                answer.problem().get("type").textValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "Content-Length: 0\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"})
    void a_body_that_is_empty_is_as_good_as_none(String body) throws IOException {
        Answer answer = first(
                "POST /try HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" + "Content-Type: application/json\r\n" + body);

        assertEquals(400, answer.status());
        assertEquals("/problems/invalid-body", answer.problem().get("type").textValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"})
    void a_method_is_what_the_first_line_says(String header) throws IOException {
        assertEquals(
                200,
                ask("GET /try HTTP/1.1\r\nHost: a\r\n" + header + ": DELETE\r\n")
                        .status());
    }

    @Test
    void a_body_is_asked_for_only_where_one_is_taken() throws IOException {
        String expecting = "HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                + "Content-Length: 12\r\nExpect: 100-continue\r\n\r\n{\"name\":\"a\"}";

        assertTrue(exchange("POST /try " + expecting + NEXT).startsWith("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200"));
        assertTrue(exchange("GET /try " + expecting + NEXT).startsWith("HTTP/1.1 200"));
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
        return first(head + "Connection: close\r\n\r\n");
    }

    /** The only answer to all that is sent. */
    private Answer first(String sent) throws IOException {
        String answer = exchange(sent);
        assertEquals(1, answer.split("HTTP/1\\.[01] \\d{3}", -1).length - 1, answer);
        String[] parts = answer.split("\r\n\r\n", 2);
        return new Answer(Integer.parseInt(answer.substring(9, 12)), parts[0], parts[1]);
    }

    private String exchange(String sent) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private record Answer(int status, String head, String body) {
        JsonNode problem() throws IOException {
            assertTrue(head.contains("Content-Type: application/problem+json"), head);
            assertTrue(head.contains("X-Content-Type-Options: nosniff"), head);
            return new ObjectMapper().readTree(body);
        }
    }
}
