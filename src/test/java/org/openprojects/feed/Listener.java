package org.openprojects.feed;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Somebody who listens to the feed through a socket of its own, without a thread. */
record Listener(Socket socket, BufferedReader in) implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 60_000;

    /** @param headers each with its line's end */
    static Listener to(String query, String headers) throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.getOutputStream()
                .write("GET /changes%s HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n%s\r\n"
                        .formatted(query, headers)
                        .getBytes(StandardCharsets.US_ASCII));
        return new Listener(
                socket,
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8), 256));
    }

    /** The rest of the next line that begins so. */
    String next(String start) throws IOException {
        String line = in.readLine();
        while (line != null && !line.startsWith(start)) {
            line = in.readLine();
        }
        return line == null ? "the end" : line.substring(start.length());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
