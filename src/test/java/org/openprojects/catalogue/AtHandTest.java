package org.openprojects.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
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

    @Test
    void waits_until_the_catalogue_has_taken_up_enough() throws InterruptedException {
        for (int id = 0; id < AtHand.MOST; id++) {
            hold(id, 1);
        }
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger takenWhenItWentOn = new AtomicInteger();
        Thread importing = new Thread(() -> {
            atHand.awaitRoom();
            takenWhenItWentOn.set(taken.get());
        });
        importing.start();
        while (importing.getState() != Thread.State.TIMED_WAITING && importing.isAlive()) {
            Thread.onSpinWait();
        }
        while (taken.get() < AtHand.MOST) {
            atHand.take(new Touched(taken.getAndIncrement(), 1));
            if (taken.get() % 200 == 0) {
                atHand.taken();
            }
        }
        importing.join();
        assertTrue(takenWhenItWentOn.get() >= AtHand.MOST - AtHand.MANY, takenWhenItWentOn::toString);
    }

    @Test
    void does_not_wait_for_a_catalogue_that_stands_still() {
        for (int id = 0; id < AtHand.MOST; id++) {
            hold(id, 1);
        }
        atHand.awaitRoom();
        assertTrue(atHand.take(new Touched(0, 1)).isPresent());
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
