package org.openprojects.catalogue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.openprojects.change.Changes;
import org.openprojects.change.Touched;

/** Brings an index to the present state of the store: all that was changed since its last commit, and a commit that says so. */
@ApplicationScoped
class Applying {
    private static final int TIMEOUT = 24 * 3600;
    private static final int BATCH = 200;

    private final Changes changes;
    private final Renderings renderings;
    private final EntityManager store;
    private final ObjectMapper json;
    private final Clock clock;

    Applying(Changes changes, Renderings renderings, EntityManager store, ObjectMapper json, Clock clock) {
        this.changes = changes;
        this.renderings = renderings;
        this.store = store;
        this.json = json;
        this.clock = clock;
    }

    /** Whether the store has gone the way to this place, and shows its records as they are shown now. */
    boolean leadsOn(Commit commit) {
        return commit.revision().equals(renderings.revision())
                && QuarkusTransaction.requiringNew()
                        .call(() -> mark(commit.mark().number()).equals(commit.mark()));
    }

    /** What an index says of itself before its first change. */
    Commit nothing() {
        return new Commit(Mark.NOTHING, renderings.revision(), Instant.now(clock));
    }

    /** Whether there was anything to do. */
    boolean apply(Index index) {
        return QuarkusTransaction.requiringNew().timeout(TIMEOUT).call(() -> {
            // The number and the records must be of one moment.
            store.unwrap(Session.class)
                    .doWork(connection -> connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ));
            long upTo = changes.last();
            long before = index.last().mark().number();
            if (upTo == before) {
                return false;
            }
            apply(index, changes.touched(before, upTo));
            commit(index, mark(upTo));
            return true;
        });
    }

    /** Of the change with a number; of none before the first, or where the store does not have it. */
    private Mark mark(long number) {
        return changes.findByIdOptional(number).map(Mark::of).orElse(Mark.NOTHING);
    }

    private void apply(Index index, List<Touched> touched) {
        for (int from = 0; from < touched.size(); from += BATCH) {
            renderings
                    .of(touched.subList(from, Math.min(from + BATCH, touched.size())))
                    .forEach(record -> put(index, record));
            store.clear();
        }
    }

    private void put(Index index, Rendered record) {
        try {
            index.put(record, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void commit(Index index, Mark mark) {
        Instant now = Instant.now(clock);
        Instant later = index.last().at().plusMillis(1);
        try {
            index.commit(new Commit(mark, renderings.revision(), now.isAfter(later) ? now : later));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
