package org.openprojects.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Takes note of every record that a transaction writes.
 *
 * <p>The first mark of a record in a transaction raises its version by one and sets its times; when the transaction
 * commits, each marked record gets one {@link ChangeEntry}, however often it was marked. Outside a transaction a mark is
 * refused.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ChangeLog {
    private final Marks marks;
    private final Clock clock;

    ChangeLog(Marks marks, Clock clock) {
        this.marks = marks;
        this.clock = clock;
    }

    /** @throws IllegalStateException when an earlier transaction has created the record */
    public void created(Identity record) {
        if (record.version > 0 && !marks.has(record)) {
            throw new IllegalStateException(record + " is stored already");
        }
        mark(record);
    }

    /** @throws IllegalStateException when an earlier transaction has deleted the record */
    public void updated(Identity record) {
        mark(record);
    }

    /**
     * Makes the record a tombstone. Deleted by the transaction that created it, it has one entry, which says deleted.
     *
     * @throws IllegalStateException when an earlier transaction has deleted the record
     */
    public void deleted(Identity record) {
        mark(record);
        record.deletedAt = record.updatedAt;
    }

    private void mark(Identity record) {
        boolean first = !marks.has(record);
        if (first && record.isDeleted()) {
            throw new IllegalStateException(record + " was deleted");
        }
        marks.add(record);
        if (first) {
            record.version++;
            // Finer than this PostgreSQL does not store, and what is shown must be what is stored.
            record.updatedAt = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
            record.createdAt = record.version == 1 ? record.updatedAt : record.createdAt;
        }
    }
}
