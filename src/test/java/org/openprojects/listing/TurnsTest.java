package org.openprojects.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openprojects.listing.Turns.AT_ONCE;
import static org.openprojects.listing.Turns.BESIDE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final int LATER = 20;

    private final ExecutorService askers = Executors.newCachedThreadPool();
    private final AtomicInteger begun = new AtomicInteger();
    private final CountDownLatch going = new CountDownLatch(1);

    @AfterEach
    void end() {
        going.countDown();
        askers.shutdownNow();
    }

    @Test
    void who_comes_later_is_answered_when_others_have_been() throws Exception {
        Turns turns = new Turns(Duration.ofMinutes(1));
        List<Future<?>> first = ask(turns, AT_ONCE);
        awaitBegun(AT_ONCE);
        List<Future<?>> later = ask(turns, LATER);
        Thread.sleep(200);
        assertEquals(AT_ONCE, begun.get());

        going.countDown();
        awaitAll(first);
        awaitAll(later);
        assertEquals(AT_ONCE + LATER, begun.get());
    }

    @Test
    void some_are_answered_beside_those_that_take_their_time() throws Exception {
        Turns turns = new Turns(Duration.ofMillis(1));
        List<Future<?>> all = ask(turns, AT_ONCE + BESIDE + LATER);
        awaitBegun(AT_ONCE + BESIDE);
        Thread.sleep(200);
        assertEquals(AT_ONCE + BESIDE, begun.get());

        going.countDown();
        awaitAll(all);
        assertEquals(AT_ONCE + BESIDE + LATER, begun.get());
    }

    @Test
    void what_cannot_be_answered_is_out_of_the_way() {
        Turns turns = new Turns(Duration.ofMinutes(1));
        for (int i = 0; i <= AT_ONCE; i++) {
            assertThrows(
                    IllegalStateException.class,
                    () -> turns.inTurn(() -> {
                        throw new IllegalStateException();
                    }));
        }
    }

    /** Questions that are answered from {@link #going} on. */
    private List<Future<?>> ask(Turns turns, int number) {
        List<Future<?>> answers = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            answers.add(askers.submit(() -> turns.inTurn(() -> {
                begun.incrementAndGet();
                try {
                    return going.await(20, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            })));
        }
        return answers;
    }

    private void awaitBegun(int number) throws InterruptedException {
        for (int i = 0; i < 1_000 && begun.get() < number; i++) {
            Thread.sleep(20);
        }
        assertEquals(number, begun.get());
    }

    private static void awaitAll(List<Future<?>> answers) throws Exception {
        for (Future<?> answer : answers) {
            assertTrue((boolean) answer.get(20, TimeUnit.SECONDS));
        }
    }
}
