package org.openprojects.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.openprojects.change.RecordType.PROJECT;
import static org.openprojects.change.Transactions.committed;
import static org.openprojects.change.Transactions.unused;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Two transactions that change one record: the one that read an older state fails as a whole. */
@QuarkusTest
class SameRecordTest {
    @Inject
    Identities identities;

    @Inject
    ChangeLog log;

    @Test
    void a_change_made_from_an_older_state_is_refused() {
        String slug = unused("roads");
        committed(() -> identities.register(PROJECT, "Roads", "roads", slug));

        assertThrows(
                QuarkusTransactionException.class,
                () -> committed(() -> {
                    Identity mine = stored(slug);
                    committed(() -> identities.rename(stored(slug), "Theirs", "theirs"));
                    mine.title = "Mine";
                    log.updated(mine);
                }));

        Identity kept = committed(() -> stored(slug));
        assertEquals("Theirs", kept.title);
        assertEquals(2, kept.version);
    }

    private Identity stored(String slug) {
        return identities.find(PROJECT, slug).orElseThrow();
    }
}
