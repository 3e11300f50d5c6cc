package org.openprojects.change;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.LinkedHashMap;
import java.util.Map;

/** The records that one transaction writes, numbered as the last thing it does before it commits. */
@TransactionScoped
class Marks implements Synchronization {
    private final TransactionSynchronizationRegistry transaction;
    private final Numbering numbering;
    private final Event<Committed> committed;
    private final Map<Identity, Identity> records = new LinkedHashMap<>();
    private boolean numbered;

    Marks(TransactionSynchronizationRegistry transaction, Numbering numbering, Event<Committed> committed) {
        this.transaction = transaction;
        this.numbering = numbering;
        this.committed = committed;
    }

    /** Interposed is after all that Hibernate writes: every other lock comes before the counter's. */
    @PostConstruct
    void numberLast() {
        transaction.registerInterposedSynchronization(this);
    }

    boolean has(Identity record) {
        return records.containsKey(record);
    }

    void add(Identity record) {
        if (numbered) {
            throw new IllegalStateException(record + " is marked after the changes were numbered");
        }
        // An import may clear its persistence context and load the record anew: the newer one is right.
        records.put(record, record);
    }

    @Override
    public void beforeCompletion() {
        numbered = true;
        if (!records.isEmpty()) {
            numbering.write(records.values());
        }
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED && !records.isEmpty()) {
            committed.fire(new Committed());
        }
    }
}
