package org.openprojects.listing;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openprojects.catalogue.Position;
import org.openprojects.catalogue.Snapshot;
import org.openprojects.catalogue.Walk;
import org.openprojects.problem.SentParameter;

/**
 * The form in which something is given out.
 *
 * @param vary the request's headers that it was chosen by
 * @param headers what it says of itself
 * @param sending how its rows get out; null where there are none
 */
record Representation(String vary, Map<String, String> headers, Sending sending) {
    private static final String POSITION = "Change-Position";
    private static final String CORRECTED = "Search-Corrected";

    /** What rows say of themselves, and pages do not. */
    static final List<String> HEADERS = List.of(HttpHeaders.CONTENT_DISPOSITION, POSITION, CORRECTED);

    /** Whatever is wanted, it is JSON. */
    static final Representation ONLY = new Representation(HttpHeaders.ACCEPT_ENCODING, Map.of(), null);

    /** One of several. */
    static final Representation JSON =
            new Representation(HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING, Map.of(), null);

    /** @param name without what tells the format */
    static Representation of(Format format, String name, Snapshot snapshot, Walk walk) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(HttpHeaders.CONTENT_TYPE, format.contentType());
        headers.put(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.%s\"".formatted(name, format.word()));
        headers.put(POSITION, new Position(snapshot.mark()).toString());
        walk.first().corrected().ifPresent(typed -> headers.put(CORRECTED, SentParameter.encode(typed)));
        return new Representation(JSON.vary, headers, null);
    }

    Representation sentBy(Sending sending) {
        return new Representation(vary, headers, sending);
    }
}
