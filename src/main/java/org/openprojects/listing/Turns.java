package org.openprojects.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Has no more questions answered at once than there are processors, and one; later ones wait, first come, first served.
 * All are answered sooner than if as many as come in got in each other's way, and in that of the compiler.
 *
 * <p>Nobody waits for long: behind questions that take their time, others are answered beside them.
 */
@ApplicationScoped
class Turns {
    private static final Duration PATIENCE = Duration.ofMillis(100);

    private final Semaphore free = new Semaphore(Runtime.getRuntime().availableProcessors() + 1, true);
    private final Duration patience;

    Turns() {
        this(PATIENCE);
    }

    Turns(Duration patience) {
        this.patience = patience;
    }

    <T> T inTurn(Supplier<T> answer) {
        boolean isTurn = awaitTurn();
        try {
            return answer.get();
        } finally {
            if (isTurn) {
                free.release();
            }
        }
    }

    private boolean awaitTurn() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
