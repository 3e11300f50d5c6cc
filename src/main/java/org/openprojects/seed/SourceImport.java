package org.openprojects.seed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.openprojects.change.Identity;
import org.openprojects.change.RecordType;
import org.openprojects.reading.IssueCode;
import org.openprojects.reading.ReadRecord;
import org.openprojects.source.Merged;
import org.openprojects.source.Source;
import org.openprojects.source.Sources;

/** Keeps what one place of a file states about a record. */
@ApplicationScoped
class SourceImport {
    private final Sources sources;
    private final Known known;
    private final Clock clock;

    SourceImport(Sources sources, Known known, Clock clock) {
        this.sources = sources;
        this.known = known;
        this.clock = clock;
    }

    /** Takes the place's facts and answers what the record's facts merge to now. */
    Merged take(Edition edition, ReadRecord read, Identity record, Identity about) {
        RecordType type = record.type;
        Source source = known.at(edition.file(), type, read.place()).orElseGet(() -> {
            Source fresh = new Source();
            fresh.file = edition.file();
            fresh.type = type;
            fresh.place = read.place();
            fresh.record = record;
            return fresh;
        });
        source.states(read.facts(), edition.sha256());
        source.importedAt = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        source.about = about;
        source.take(known.terms(edition.file()));
        sources.persist(source);
        known.stated(source);
        Merged merged = Merged.of(known.statements(record));
        merged.conflicts(edition.file())
                .forEach((path, line) -> edition.say(
                        IssueCode.CONFLICTING_VALUE, line, "Another file states %s differently.".formatted(path)));
        return merged;
    }
}
