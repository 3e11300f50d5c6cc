package org.openprojects.listing;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/** What a request makes its answer depend on (RFC 9110, 13). */
record Conditions(HttpServerRequest request) {
    private static final Pattern TAG = Pattern.compile("(W/)?(\"[^\"]*\")");

    /**
     * Whether the client has the answer already.
     *
     * @throws ClientErrorException 412, if the client wants another state than there is
     */
    boolean areMetBy(Validator state) {
        boolean wanted = has(HttpHeaders.IF_MATCH)
                ? names(HttpHeaders.IF_MATCH, state, false)
                : !isBefore(HttpHeaders.IF_UNMODIFIED_SINCE, state);
        if (!wanted) {
            throw new ClientErrorException("The answer is not in the state that the condition asks for.", 412);
        }
        return has(HttpHeaders.IF_NONE_MATCH)
                ? names(HttpHeaders.IF_NONE_MATCH, state, true)
                : isKnownSince(HttpHeaders.IF_MODIFIED_SINCE, state);
    }

    private boolean has(String header) {
        return request.headers().contains(header);
    }

    private boolean names(String header, Validator state, boolean weakly) {
        List<String> values = request.headers().getAll(header);
        return values.stream().anyMatch(value -> value.trim().equals("*"))
                || values.stream()
                        .flatMap(value -> TAG.matcher(value).results())
                        .anyMatch(tag -> weakly
                                ? state.tag().endsWith(tag.group(2))
                                : tag.group(1) == null && tag.group().equals(state.tag()));
    }

    private boolean isBefore(String header, Validator state) {
        Instant date = date(header);
        return date != null && state.modified().isAfter(date);
    }

    private boolean isKnownSince(String header, Validator state) {
        Instant date = date(header);
        return date != null && !state.fresh() && !state.modified().isAfter(date);
    }

    /** Null where there is not exactly one that can be read: then it is no condition. */
    private Instant date(String header) {
        List<String> values = request.headers().getAll(header);
        return values.size() == 1 ? HttpDate.read(values.get(0)).orElse(null) : null;
    }
}
