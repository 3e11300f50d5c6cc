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
 * <p>Behind questions that take their time nobody waits for long: twice as many are answered beside them. More are not, so that the
 * threads that take and refuse requests come to their turn, too.
 */
@ApplicationScoped
class Turns {
    static final int AT_ONCE = Runtime.getRuntime().availableProcessors() + 1;
    static final int BESIDE = 2 * AT_ONCE;
    private static final Duration PATIENCE = Duration.ofMillis(100);

    private final Semaphore free = new Semaphore(AT_ONCE, true);
    private final Semaphore beside = new Semaphore(BESIDE, true);
    private final Duration patience;

    Turns() {
        this(PATIENCE);
    }

    Turns(Duration patience) {
        this.patience = patience;
    }

    <T> T inTurn(Supplier<T> answer) {
        Semaphore taken = taken();
        try {
            return answer.get();
        } finally {
            taken.release();
        }
    }

    /** Which of the two there was a place in. */
    private Semaphore taken() {
        try {
            if (free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return free;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        beside.acquireUninterruptibly();
        return beside;
    }
}
