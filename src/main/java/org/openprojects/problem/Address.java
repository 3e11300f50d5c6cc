package org.openprojects.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.regex.Pattern;

/** Tells whether a request says in a readable way what it wants from whom, and where it ends. */
final class Address {
    /** A path as RFC 3986 writes it. */
    private static final Pattern PATH = Pattern.compile("/(?:[A-Za-z0-9\\-._~!$&'()*+,;=:@/]|%[0-9A-Fa-f]{2})*+");

    private Address() {}

    static boolean isReadable(HttpServerRequest request) {
        // Two hosts, and two servers on the way may each believe another one (RFC 9112, 3.2).
        return PATH.matcher(request.path()).matches()
                && request.headers().getAll(HttpHeaders.HOST).size() <= 1
                && !request.headers().contains("")
                && hasOneEnd(request);
    }

    /** Two servers must not see the end of the request at different places (RFC 9112, 6). */
    private static boolean hasOneEnd(HttpServerRequest request) {
        List<String> codings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        return codings.isEmpty() || codings.size() == 1 && codings.get(0).equalsIgnoreCase("chunked");
    }
}
