package org.openprojects.listing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.openprojects.catalogue.Entry;
import org.openprojects.catalogue.Snapshot;

/**
 * What tells one state of an answer from all others, without a look at the answer.
 *
 * @param tag in quotes, strong: equal only for equal bytes
 * @param modified null where it is too fresh to be told in seconds
 * @param coding of the bytes
 */
record Validator(String tag, Instant modified, Coding coding) {
    /** A second change may follow within the second of the first. */
    private static final int FRESH_SECONDS = 2;

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    /** Of whatever a snapshot says of several records. */
    static Validator of(Snapshot snapshot, Coding coding, Instant now) {
        return of("%s-%s".formatted(snapshot.mark(), snapshot.revision()), snapshot.at(), coding, now);
    }

    /** Of what a snapshot shows of one record alone. */
    static Validator of(Snapshot snapshot, Entry entry, Coding coding, Instant now) {
        Instant updated = entry.updatedAt();
        String moment = Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, updated), Character.MAX_RADIX);
        return of("v%d.%s-%s".formatted(entry.version(), moment, snapshot.revision()), updated, coding, now);
    }

    private static Validator of(String state, Instant at, Coding coding, Instant now) {
        boolean fresh = at.plusSeconds(FRESH_SECONDS).isAfter(now);
        return new Validator(
                '"' + state + coding.mark() + '"', fresh ? null : at.truncatedTo(ChronoUnit.SECONDS), coding);
    }

    /** The value of the header `Last-Modified`. */
    Optional<String> lastModified() {
        return Optional.ofNullable(modified).map(HTTP_DATE::format);
    }
}
