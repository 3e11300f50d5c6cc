package org.openprojects.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ServiceUnavailableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.apache.lucene.store.AlreadyClosedException;

/** Answers every question about records, each from one snapshot. */
@ApplicationScoped
public class Catalogue {
    private static final long RETRY_SECONDS = 1;

    private volatile Snapshots snapshots;

    /**
     * What a snapshot says; it is of use only while it is being read.
     *
     * @throws ServiceUnavailableException while the catalogue is being opened or made anew
     */
    public <T> T read(Function<Snapshot, T> question) {
        try (Hold hold = hold()) {
            return question.apply(hold.snapshot());
        }
    }

    /**
     * A snapshot to be read for longer than one call takes; whoever asks for it closes it.
     *
     * @throws ServiceUnavailableException while the catalogue is being opened or made anew
     */
    public Hold hold() {
        while (true) {
            Snapshots open = shown();
            try {
                return new Hold(open);
            } catch (AlreadyClosedException e) {
                if (snapshots == open) {
                    throw e;
                }
                // Others have been shown meanwhile.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Snapshots shown() {
        Snapshots open = snapshots;
        if (open == null) {
            throw new ServiceUnavailableException(
                    "The catalogue is being made ready; try again in a moment.", RETRY_SECONDS);
        }
        return open;
    }

    /** How many are reading what is shown now, or was before. */
    int readers() {
        return shown().readers();
    }

    boolean isOpen() {
        return snapshots != null;
    }

    /** From here on these are asked; earlier ones serve who is still reading them. */
    void show(Snapshots newer) throws IOException {
        Snapshots before = snapshots;
        snapshots = newer;
        if (before != null && before != newer) {
            before.close();
        }
    }
}
