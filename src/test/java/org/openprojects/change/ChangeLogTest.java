package org.openprojects.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.openprojects.change.RecordType.PROJECT;
import static org.openprojects.change.Transactions.committed;
import static org.openprojects.change.Transactions.rolledBack;
import static org.openprojects.change.Transactions.unused;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openprojects.seed.SeedText;

@QuarkusTest
class ChangeLogTest {
    @Inject
    Identities identities;

    @Inject
    ChangeLog log;

    @Inject
    Changes changes;

    long start;

    @BeforeEach
    void remember() throws InterruptedException {
        SeedText.awaitImport();
        start = last();
    }

    @Test
    void a_new_record_is_one_entry_however_often_it_is_marked() {
        Identity record = committed(() -> {
            Identity made = register();
            log.created(made);
            log.updated(made);
            log.updated(made);
            return made;
        });
        assertEquals(List.of(entry(start + 1, "created", record, 1)), entries());
        Identity stored = stored(record);
        assertEquals(1, stored.version);
        assertEquals(stored.createdAt, stored.updatedAt);
        assertNull(stored.deletedAt);
    }

    @Test
    void a_change_raises_the_version_once_and_keeps_the_creation() {
        Identity before = committed(this::register);
        committed(() -> {
            Identity record = stored(before);
            log.updated(record);
            identities.flush();
            record.title = "Roads, at last";
            log.updated(record);
        });
        Identity after = stored(before);
        assertEquals(2, after.version);
        assertEquals(before.createdAt, after.createdAt);
        assertFalse(after.updatedAt.isBefore(before.updatedAt));
        assertEquals(
                List.of(entry(start + 1, "created", before, 1), entry(start + 2, "updated", before, 2)), entries());
        assertEquals(
                after.updatedAt, committed(() -> changes.after(start + 1, 1)).get(0).at);
    }

    @Test
    void what_is_shown_after_a_write_is_what_is_stored() {
        Identity written = committed(this::register);
        assertEquals(written.createdAt, stored(written).createdAt);
    }

    @Test
    void a_deleted_record_leaves_a_tombstone_and_an_entry() {
        Identity record = committed(this::register);
        committed(() -> {
            log.updated(stored(record));
            log.deleted(stored(record));
            log.deleted(stored(record));
        });
        assertEquals(
                List.of(entry(start + 1, "created", record, 1), entry(start + 2, "deleted", record, 2)), entries());
        assertEquals(stored(record).updatedAt, stored(record).deletedAt);
    }

    @Test
    void a_record_that_came_and_went_in_one_transaction_was_deleted() {
        Identity record = committed(() -> {
            Identity made = register();
            log.deleted(made);
            return made;
        });
        assertEquals(List.of(entry(start + 1, "deleted", record, 1)), entries());
    }

    @Test
    void a_transaction_lists_its_records_in_the_order_of_their_first_marks() {
        Identity old = committed(this::register);
        List<Identity> made = committed(() -> {
            Identity first = register();
            log.updated(stored(old));
            Identity second = register();
            log.updated(first);
            return List.of(first, second);
        });
        assertEquals(
                List.of(
                        entry(start + 1, "created", old, 1),
                        entry(start + 2, "created", made.get(0), 1),
                        entry(start + 3, "updated", old, 2),
                        entry(start + 4, "created", made.get(1), 1)),
                entries());
    }

    @Test
    void a_record_that_was_loaded_anew_within_the_transaction_is_still_one_entry() {
        Identity record = committed(this::register);
        committed(() -> {
            log.updated(stored(record));
            identities.flush();
            identities.getEntityManager().clear();
            log.deleted(stored(record));
        });
        assertEquals(
                List.of(entry(start + 1, "created", record, 1), entry(start + 2, "deleted", record, 2)), entries());
        assertEquals(2, stored(record).version);
    }

    @Test
    void a_transaction_that_is_rolled_back_takes_no_number() {
        rolledBack(() -> {
            register();
            identities.flush();
        });
        assertEquals(start, last());
        Identity record = committed(this::register);
        assertEquals(List.of(entry(start + 1, "created", record, 1)), entries());
    }

    @Test
    void what_cannot_be_numbered_is_not_stored() {
        String slug = unused("roads");
        assertThrows(
                QuarkusTransactionException.class,
                () -> committed(() -> {
                    Identity record = identities.register(PROJECT, "Roads", "roads", slug);
                    identities.flush();
                    takeNumber(start + 1, record);
                }));
        assertEquals(start, last());
        assertEquals(Optional.empty(), committed(() -> identities.find(PROJECT, slug)));
    }

    @Test
    void what_cannot_be_stored_is_not_numbered() {
        assertThrows(
                QuarkusTransactionException.class,
                () -> committed(() -> {
                    register().title = null;
                }));
        assertEquals(start, last());
    }

    @Test
    void a_mark_outside_a_transaction_is_refused() {
        Identity record = committed(this::register);
        assertThrows(TransactionalException.class, () -> log.updated(record));
        assertThrows(TransactionalException.class, this::register);
    }

    @Test
    void a_deleted_record_cannot_be_changed() {
        Identity record = committed(this::register);
        committed(() -> log.deleted(stored(record)));
        refused(() -> log.updated(stored(record)));
        refused(() -> log.deleted(stored(record)));
        refused(() -> log.created(stored(record)));
        assertEquals(start + 2, last());
    }

    @Test
    void a_stored_record_cannot_be_created_again() {
        Identity record = committed(this::register);
        refused(() -> log.created(stored(record)));
        assertEquals(start + 1, last());
    }

    private void takeNumber(long number, Identity record) {
        ChangeEntry entry = new ChangeEntry();
        entry.number = number;
        entry.recordId = record.id;
        entry.type = record.type;
        entry.slug = record.slug;
        entry.action = ChangeAction.UPDATED;
        entry.at = record.updatedAt;
        changes.persist(entry);
    }

    private static void refused(Runnable mark) {
        rolledBack(() -> assertThrows(IllegalStateException.class, mark::run));
    }

    private Identity register() {
        return identities.register(PROJECT, "Roads", "roads", unused("roads"));
    }

    private Identity stored(Identity record) {
        return identities.find(record.type, record.slug).orElseThrow();
    }

    private long last() {
        return committed(() -> changes.last());
    }

    private List<String> entries() {
        return committed(() -> changes.after(start, 100)).stream()
                .map(ChangeEntry::toString)
                .toList();
    }

    private static String entry(long number, String action, Identity record, int version) {
        return "%d %s %s, version %d".formatted(number, action, record, version);
    }
}
