package org.openprojects.catalogue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.openprojects.change.Changes;
import org.openprojects.change.Committed;

/**
 * Follows the change log from the start of the server to its end, so that the catalogue shows what the store holds.
 *
 * <p>An index that the store does not lead on from (damaged, ahead, of another store or of other renderings) is made anew
 * before anything is answered from it.
 */
@ApplicationScoped
public class Follower {
    private static final Logger LOG = Logger.getLogger(Follower.class);

    private final Catalogue catalogue;
    private final Applying applying;
    private final Changes changes;
    private final CatalogueSettings settings;
    private final Event<Shown> more;
    private final Object news = new Object();
    private boolean hasNews;
    private volatile boolean stopping;
    private volatile long applied = -1;
    private volatile boolean failing;
    private Thread thread;

    Follower(Catalogue catalogue, Applying applying, Changes changes, CatalogueSettings settings, Event<Shown> more) {
        this.catalogue = catalogue;
        this.applying = applying;
        this.changes = changes;
        this.settings = settings;
        this.more = more;
    }

    /** Waits until everything that has been committed so far can be read. */
    public void catchUp() {
        long number = QuarkusTransaction.requiringNew().call(changes::last);
        synchronized (news) {
            while (applied < number && goesOn()) {
                pause(1_000);
            }
        }
    }

    /** The number of the last change that is shown; below zero before anything is. */
    long applied() {
        return applied;
    }

    boolean isFailing() {
        return failing;
    }

    void start(@Observes StartupEvent started) {
        thread = new Thread(this::run, "catalogue");
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        stopping = true;
        wake();
        thread.join(30_000);
    }

    void committed(@Observes Committed changes) {
        wake();
    }

    private void wake() {
        synchronized (news) {
            hasNews = true;
            news.notifyAll();
        }
    }

    private void run() {
        while (goesOn()) {
            try (Index index = open()) {
                follow(index);
            } catch (IOException | RuntimeException | Error e) {
                // Memory that has run out may be there again.
                if (!failing) {
                    LOG.error("The catalogue cannot follow the store; it is tried again every second", e);
                }
                failing = true;
                await(1_000);
            }
        }
    }

    private Index open() throws IOException {
        Optional<Commit> there = Index.inspect(settings.folder());
        if (there.isPresent() && applying.leadsOn(there.get())) {
            return Index.open(settings.folder(), there.get());
        }
        LOG.infof("The catalogue in %s is made anew", settings.folder());
        return Index.create(settings.folder(), applying.nothing());
    }

    private void follow(Index index) throws IOException {
        Snapshots snapshots = null;
        boolean untidy = true;
        while (goesOn()) {
            untidy |= applying.apply(index);
            index.settle();
            if (snapshots == null) {
                snapshots = index.snapshots();
                catalogue.show(snapshots);
            }
            snapshots.maybeRefreshBlocking();
            shown(index.last().mark().number());
            boolean isQuiet = !await(settings.lookAfter().toMillis());
            if (isQuiet && untidy) {
                index.tidy();
                untidy = false;
            }
        }
    }

    private void shown(long number) {
        boolean isMore = number != applied;
        synchronized (news) {
            failing = false;
            applied = number;
            news.notifyAll();
        }
        if (isMore) {
            more.fire(new Shown(number));
        }
    }

    private boolean goesOn() {
        return !stopping && !Thread.currentThread().isInterrupted();
    }

    /** Whether there were news. */
    private boolean await(long millis) {
        synchronized (news) {
            if (!hasNews) {
                pause(millis);
            }
            boolean had = hasNews;
            hasNews = false;
            return had;
        }
    }

    private void pause(long millis) {
        try {
            news.wait(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
