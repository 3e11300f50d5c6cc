package org.openprojects.listing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.openprojects.catalogue.Entry;
import org.openprojects.catalogue.Snapshot;

/**
 * What tells one state of an answer from all others, without a look at the answer.
 *
 * @param tag in quotes; a strong one is equal only for equal bytes
 * @param modified in whole seconds
 * @param fresh whether the next change may still fall into the second of the last
 * @param coding of the bytes
 */
record Validator(String tag, Instant modified, boolean fresh, Coding coding) {
    private static final int FRESH_SECONDS = 2;

    /** Of whatever a snapshot says of several records. */
    static Validator of(Snapshot snapshot, Coding coding, Instant now) {
        return of(snapshot.mark() + "-" + snapshot.revision(), snapshot.at(), coding, now);
    }

    /** Of what a snapshot shows of one record alone. */
    static Validator of(Snapshot snapshot, Entry entry, Coding coding, Instant now) {
        Instant updated = entry.updatedAt();
        String moment = Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, updated), Character.MAX_RADIX);
        return of("v" + entry.version() + "." + moment + "-" + snapshot.revision(), updated, coding, now);
    }

    private static Validator of(String state, Instant at, Coding coding, Instant now) {
        boolean fresh = at.plusSeconds(FRESH_SECONDS).isAfter(now);
        return new Validator('"' + state + coding.mark() + '"', at.truncatedTo(ChronoUnit.SECONDS), fresh, coding);
    }

    /** Of the same state in another form than JSON. */
    Validator in(Format format) {
        return new Validator(tag.replaceFirst("\"$", "-%s\"".formatted(format.word())), modified, fresh, coding);
    }

    /** Of answers that say the same, but maybe not byte for byte. */
    Validator weak() {
        return new Validator("W/" + tag, modified, fresh, coding);
    }

    /** The value of the header `Last-Modified`; empty while it is fresh. */
    Optional<String> lastModified() {
        return fresh ? Optional.empty() : Optional.of(HttpDate.text(modified));
    }
}
