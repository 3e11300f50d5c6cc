package org.openprojects.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final int AT_ONCE = Runtime.getRuntime().availableProcessors() + 1;
    private static final int LATER = 20;

    private final Turns turns = new Turns();

    @Test
    void who_comes_later_is_answered_when_others_have_been() throws Exception {
        CountDownLatch started = new CountDownLatch(AT_ONCE);
        CountDownLatch going = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        ExecutorService askers = Executors.newCachedThreadPool();
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < AT_ONCE + LATER; i++) {
                answers.add(askers.submit(() -> turns.inTurn(() -> {
                    int place = begun.incrementAndGet();
                    started.countDown();
                    await(going);
                    return place;
                })));
            }
            assertTrue(started.await(20, TimeUnit.SECONDS), "as many as may are answered at once");
            Thread.sleep(200);
            assertEquals(AT_ONCE, begun.get());

            going.countDown();
            for (Future<Integer> answer : answers) {
                answer.get(20, TimeUnit.SECONDS);
            }
            assertEquals(AT_ONCE + LATER, begun.get());
        } finally {
            going.countDown();
            askers.shutdownNow();
        }
    }

    @Test
    void what_cannot_be_answered_is_out_of_the_way() {
        for (int i = 0; i <= AT_ONCE; i++) {
            assertThrows(
                    IllegalStateException.class,
                    () -> turns.inTurn(() -> {
                        throw new IllegalStateException();
                    }));
        }

        assertEquals("answer", turns.inTurn(() -> "answer"));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
