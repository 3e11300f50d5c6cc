package org.openprojects.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Has no more questions answered at once than there are processors, and one; later ones wait, first come, first served.
 * All are answered sooner than if as many as come in got in each other's way, and in that of the compiler.
 */
@ApplicationScoped
class Turns {
    private final Semaphore free = new Semaphore(Runtime.getRuntime().availableProcessors() + 1, true);

    <T> T inTurn(Supplier<T> answer) {
        free.acquireUninterruptibly();
        try {
            return answer.get();
        } finally {
            free.release();
        }
    }
}
