package org.openprojects.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** A GET as it goes over the wire, and the status that its answer must have. */
record Request(byte[] bytes, int status) {
    /** @param headers whole lines, each with its end */
    static Request get(String path, int status, String headers) {
        return new Request(
                "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n%s\r\n"
                        .formatted(path, headers)
                        .getBytes(ISO_8859_1),
                status);
    }

    static Request get(String path) {
        return get(path, 200, "");
    }
}
