package org.openprojects.change;

import jakarta.annotation.PostConstruct;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** The records that one transaction writes, numbered as the last thing it does before it commits. */
@TransactionScoped
class Marks {
    private final Changes changes;
    private final TransactionManager transactions;
    private final Map<Identity, Identity> records = new LinkedHashMap<>();
    private boolean numbered;

    Marks(Changes changes, TransactionManager transactions) {
        this.changes = changes;
        this.transactions = transactions;
    }

    @PostConstruct
    void numberBeforeCommit() throws SystemException, RollbackException {
        transactions.getTransaction().registerSynchronization(new BeforeCommit(this::number));
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

    private void number() {
        numbered = true;
        if (records.isEmpty()) {
            return;
        }
        // All other locks come before the counter's, which every writer waits for.
        changes.flush();
        long number = changes.reserve(records.size());
        for (Identity record : records.values()) {
            changes.persist(ChangeEntry.of(++number, record));
        }
    }

    private record BeforeCommit(Runnable work) implements Synchronization {
        @Override
        public void beforeCompletion() {
            work.run();
        }

        @Override
        public void afterCompletion(int status) {}
    }
}
