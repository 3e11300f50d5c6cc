package org.openprojects.catalogue;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What each commit of the index says of itself.
 *
 * @param mark the last change that it has applied
 * @param revision of the renderings that made its bytes
 * @param at when it was made
 */
record Commit(Mark mark, String revision, Instant at) {
    private static final String MARK = "mark";
    private static final String REVISION = "revision";
    private static final String AT = "at";

    Map<String, String> data() {
        return Map.of(MARK, mark.toString(), REVISION, revision, AT, at.toString());
    }

    /** Empty for a commit that this catalogue did not make. */
    static Optional<Commit> of(Map<String, String> data) {
        return Mark.read(data.get(MARK))
                .map(mark -> new Commit(mark, data.getOrDefault(REVISION, ""), Instant.parse(data.get(AT))));
    }
}
