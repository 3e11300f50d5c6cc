package org.openprojects.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openprojects.catalogue.Position;

/** The request that an example of the contract is the answer to, as its summary tells it. */
record AskedExample(String line, String header) {
    private static final Pattern SUMMARY = Pattern.compile("([A-Z]+ /\\S*)(?: with `([^`]+)`)?");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");
    private static final String SOME_MOMENT = "2026-03-10T16:15:50.123456Z";
    private static final Pattern POSITION = Pattern.compile("(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{32}(?![A-Za-z0-9_-])");
    private static final ObjectMapper JSON = new ObjectMapper();

    record Answer(int status, JsonNode body) {}

    /** Empty where the summary says that it takes more than the request. */
    static Optional<AskedExample> of(String summary) {
        Matcher asked = SUMMARY.matcher(summary);
        return asked.matches() ? Optional.of(new AskedExample(asked.group(1), asked.group(2))) : Optional.empty();
    }

    /** Through a bare socket, as no client announces a body that it does not send. */
    Answer send(int port) throws IOException {
        String head = "%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s\r\n"
                .formatted(line, header == null ? "" : header + "\r\n");
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            String[] answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1)
                    .split("\r\n\r\n", 2);
            boolean chunked = answer[0].toLowerCase(Locale.ROOT).contains("transfer-encoding: chunked");
            String body = chunked ? joined(answer[1]) : answer[1];
            String text = new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            boolean rows = line.contains("format=") && !line.contains("format=json");
            return new Answer(
                    Integer.parseInt(answer[0].split(" ")[1]), rows ? TextNode.valueOf(text) : JSON.readTree(text));
        }
    }

    private static String joined(String chunks) {
        StringBuilder whole = new StringBuilder();
        for (int at = 0; at < chunks.length(); ) {
            int data = chunks.indexOf("\r\n", at) + 2;
            int length = Integer.parseInt(chunks.substring(at, data - 2), 16);
            whole.append(chunks, data, data + length);
            at = data + length + 2;
        }
        return whole.toString();
    }

    /** With one moment and one position for all, as they differ from one server to the next. */
    static JsonNode timeless(JsonNode body) throws IOException {
        String text = MOMENT.matcher(body.toString()).replaceAll(SOME_MOMENT);
        return JSON.readTree(
                POSITION.matcher(text).replaceAll(word -> isPosition(word.group()) ? Position.EXAMPLE : word.group()));
    }

    private static boolean isPosition(String word) {
        try {
            Position.fromString(word);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
