package org.openprojects.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.HexFormat;
import java.util.List;

/** Tells whether a request says in a readable way what it wants from whom, and where it ends. */
final class Address {
    /** What may stand in a path beside letters, digits and bytes in hexadecimal digits (RFC 3986). */
    private static final String MARKS = "-._~!$&'()*+,;=:@/";

    private Address() {}

    static boolean isReadable(HttpServerRequest request) {
        // Two hosts, and two servers on the way may each believe another one (RFC 9112, 3.2).
        return isPath(request.path())
                && request.headers().getAll(HttpHeaders.HOST).size() <= 1
                && !request.headers().contains("")
                && hasOneEnd(request);
    }

    /** In a plain loop: each request is asked. */
    private static boolean isPath(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '%' && isHexDigit(path, i + 1) && isHexDigit(path, i + 2)) {
                i += 2;
            } else if (!isLetter(c) && !isDigit(c) && MARKS.indexOf(c) < 0) {
                return false;
            }
        }
        return path.startsWith("/");
    }

    private static boolean isHexDigit(String path, int place) {
        return place < path.length() && HexFormat.isHexDigit(path.charAt(place));
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Two servers must not see the end of the request at different places (RFC 9112, 6). */
    private static boolean hasOneEnd(HttpServerRequest request) {
        List<String> codings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        return codings.isEmpty() || codings.size() == 1 && codings.get(0).equalsIgnoreCase("chunked");
    }
}
