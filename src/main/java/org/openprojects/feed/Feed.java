package org.openprojects.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openprojects.catalogue.Mark;
import org.openprojects.catalogue.Position;
import org.openprojects.catalogue.Snapshot;
import org.openprojects.change.ChangeEntry;
import org.openprojects.change.Changes;
import org.openprojects.problem.Refusal;

/**
 * Tells the changes up to the one that a snapshot of the catalogue has applied last: what is told of can be read, and
 * numbers are given in the order of commits, so that none turns up behind a place that was told.
 */
@ApplicationScoped
class Feed {
    private final Changes changes;

    Feed(Changes changes) {
        this.changes = changes;
    }

    /**
     * Asked of the store, which has every change that any server on it has told of, even one that the catalogue of this
     * server has not applied yet.
     *
     * @return where to begin
     * @throws RuntimeException a 410 problem, if it is no place of this database
     */
    Mark begin(Position since) {
        Mark place = since == null ? Mark.NOTHING : since.mark();
        boolean known = place.equals(Mark.NOTHING)
                || QuarkusTransaction.joiningExisting()
                        .call(() -> changes.findByIdOptional(place.number())
                                .filter(entry -> Mark.of(entry).equals(place))
                                .isPresent());
        if (!known) {
            throw Refusal.gone("This place is not one of this database, or not any more."
                    + " Start anew, with an export or without `since`.");
        }
        return place;
    }

    /**
     * The next changes as they are told from one snapshot.
     *
     * @param limit so many at most
     * @param bytes no further record after so many bytes of records
     */
    Told next(Wanted wanted, int limit, int bytes, Snapshot snapshot) {
        Mark upTo = snapshot.mark();
        if (upTo.number() <= wanted.since().number()) {
            // A server that is behind the one that told of this place.
            return new Told(List.of(), wanted.since(), false);
        }
        List<ChangeEntry> entries = QuarkusTransaction.joiningExisting()
                .call(() -> changes.between(wanted.since().number(), upTo.number(), wanted.types(), limit + 1));
        List<Change> told = new ArrayList<>();
        for (int size = 0; told.size() < Math.min(limit, entries.size()) && size < bytes; ) {
            ChangeEntry entry = entries.get(told.size());
            String record = wanted.full() ? record(entry, snapshot) : null;
            told.add(Change.of(entry, record));
            size += record == null ? 0 : record.length();
        }
        boolean more = told.size() < entries.size();
        return new Told(told, more ? told.get(told.size() - 1).position().mark() : upTo, more);
    }

    private static String record(ChangeEntry entry, Snapshot snapshot) {
        return snapshot.entry(entry.type, entry.slug)
                .filter(found -> !found.isDeleted())
                .map(found -> new String(found.page(), StandardCharsets.UTF_8))
                .orElse(null);
    }
}
