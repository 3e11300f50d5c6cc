package org.openprojects.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An index is taken up only where the store has gone the way to its place and its records are shown as they are shown now. */
@QuarkusTest
class LeadsOnTest {
    @Inject
    Applying applying;

    @Inject
    Catalogue catalogue;

    @Inject
    CatalogueCheck check;

    private Commit present;

    @BeforeEach
    void look() throws InterruptedException {
        check.awaitAny();
        present = catalogue.read(snapshot -> new Commit(snapshot.mark(), snapshot.revision(), snapshot.at()));
        assertTrue(present.mark().number() > 0);
    }

    @Test
    void from_its_own_place_the_store_leads_on() {
        assertTrue(applying.leadsOn(present));
        assertTrue(applying.leadsOn(applying.nothing()));
    }

    @Test
    void from_another_revision_of_the_renderings_it_does_not() {
        assertFalse(applying.leadsOn(new Commit(present.mark(), present.revision() + "1", present.at())));
        assertFalse(applying.leadsOn(new Commit(Mark.NOTHING, "0.0.0", present.at())));
    }

    @Test
    void from_a_place_that_it_has_not_reached_or_reached_another_way_it_does_not() {
        Mark mark = present.mark();
        assertFalse(leadsOn(new Mark(mark.number() + 1000, mark.seal())));
        assertFalse(leadsOn(new Mark(mark.number(), mark.seal() + "0")));
        assertFalse(leadsOn(new Mark(mark.number() + 1000, Mark.NOTHING.seal())));
        assertFalse(leadsOn(new Mark(mark.number(), Mark.NOTHING.seal())));
    }

    @Test
    void what_a_commit_says_of_itself_is_read_as_it_was_written() {
        assertEquals(Optional.of(present), Commit.of(present.data()));
        assertEquals(Optional.empty(), Commit.of(Map.of()));
        assertEquals(Optional.empty(), Commit.of(Map.of("mark", "12", "at", Instant.EPOCH.toString())));
    }

    private boolean leadsOn(Mark mark) {
        return applying.leadsOn(new Commit(mark, present.revision(), present.at()));
    }
}
