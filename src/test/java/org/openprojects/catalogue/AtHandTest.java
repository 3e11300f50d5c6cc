package org.openprojects.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openprojects.change.Identity;
import org.openprojects.change.RecordType;
import org.openprojects.change.Touched;

/** What is at hand is used once, in just the version that was changed. */
class AtHandTest {
    private final AtHand atHand = new AtHand();

    @Test
    void gives_what_was_held_once() {
        Rendered held = hold(7, 1);
        assertSame(held, atHand.take(new Touched(7, 1)).orElseThrow());
        assertEquals(Optional.empty(), atHand.take(new Touched(7, 1)));
    }

    @Test
    void gives_nothing_of_another_version_then_or_later() {
        hold(7, 1);
        assertEquals(Optional.empty(), atHand.take(new Touched(7, 2)));
        assertEquals(Optional.empty(), atHand.take(new Touched(7, 1)));
    }

    @Test
    void gives_nothing_of_a_transaction_that_failed() {
        hold(7, 1);
        atHand.letGo();
        assertEquals(Optional.empty(), atHand.take(new Touched(7, 1)));
    }

    @Test
    void keeps_no_more_than_memory_allows() {
        for (int id = 0; id <= AtHand.MOST; id++) {
            hold(id, 1);
        }
        assertEquals(Optional.empty(), atHand.take(new Touched(AtHand.MOST, 1)));
    }

    private Rendered hold(long id, int version) {
        Identity record = new Identity();
        record.id = id;
        record.type = RecordType.PROJECT;
        record.slug = "held";
        record.version = version;
        Rendered rendered = Rendered.tombstone(record);
        atHand.hold(record, () -> rendered);
        return rendered;
    }
}
