package org.openprojects.problem;

import io.vertx.core.http.HttpServerRequest;

/** The path of a request as it was sent, fit to stand as a reference that names no host. */
final class SentPath {
    private SentPath() {}

    static String of(HttpServerRequest request) {
        String path = request.path() == null ? "" : request.path();
        // "//x" at the start of a reference would name the host x (RFC 3986, 4.2).
        return encode(path.startsWith("//") ? "/." + path : path);
    }

    /** Percent-encodes what no URI may contain and leaves everything else as it is. */
    private static String encode(String path) {
        StringBuilder encoded = new StringBuilder(path.length());
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            // The codec hands over one char for each byte of the request line.
            encoded.append(c <= ' ' || c > '~' || "\"<>\\^`{|}".indexOf(c) >= 0 ? "%%%02X".formatted((int) c) : c);
        }
        return encoded.toString();
    }
}
