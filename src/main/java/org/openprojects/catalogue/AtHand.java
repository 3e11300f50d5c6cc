package org.openprojects.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.openprojects.change.Identity;
import org.openprojects.change.Touched;

/**
 * Records as this server has just written them, until the catalogue takes them up: what is at hand need not be read from the store again.
 *
 * <p>A record's version says all about what it shows, so that whatever is at hand in another version is not used. Nobody relies on
 * finding anything here.
 */
@ApplicationScoped
public class AtHand {
    /** So that a catalogue that lags behind does not fill the memory. */
    static final int MOST = 16_000;

    static final int MANY = MOST / 2;
    private static final long PATIENCE_MILLIS = 2_000;

    private final Map<Long, Held> held = new ConcurrentHashMap<>();
    private long timesTaken;

    private record Held(int version, Supplier<Rendered> rendering) {}

    /** @param rendering of the record as the running transaction leaves it, to be made without the store */
    public void hold(Identity record, Supplier<Rendered> rendering) {
        if (held.size() < MOST) {
            held.put(record.id, new Held(record.version, rendering));
        }
    }

    /** For a transaction that failed: its numbers are never given again. */
    public void letGo() {
        held.clear();
    }

    /**
     * Waits while much is at hand, unless the catalogue stands still: what finds no room here has to be read from the store again, so
     * that a catalogue that lags behind would lag more and more.
     */
    public synchronized void awaitRoom() {
        long before = -1;
        try {
            while (held.size() > MANY && timesTaken != before) {
                before = timesTaken;
                wait(PATIENCE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The catalogue has taken up a batch of records, at hand or not. */
    synchronized void taken() {
        timesTaken++;
        notifyAll();
    }

    Optional<Rendered> take(Touched record) {
        return Optional.ofNullable(held.remove(record.id()))
                .filter(there -> there.version == record.version())
                .map(there -> there.rendering.get());
    }
}
