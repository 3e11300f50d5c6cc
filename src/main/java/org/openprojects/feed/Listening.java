package org.openprojects.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.openprojects.catalogue.Catalogue;
import org.openprojects.catalogue.Mark;

/**
 * Tells those who stay of each change as soon as it can be read. An idle listener costs no thread, one that reads slowly
 * a few changes that wait for it: each is told as fast as it takes them.
 */
@ApplicationScoped
class Listening {
    private static final Logger LOG = Logger.getLogger(Listening.class);
    private static final int RETRY_SECONDS = 10;
    private static final int READERS = 2;
    /** So much of what it has not taken yet is kept for each listener. */
    private static final int CHANGES = 20;

    private static final int BYTES = 1 << 16;

    private final Catalogue catalogue;
    private final Feed feed;
    private final News news;
    private final ObjectMapper json;
    private final ListeningSettings settings;
    private final AtomicInteger listeners = new AtomicInteger();
    private final ExecutorService readers =
            Executors.newFixedThreadPool(READERS, work -> new Thread(work, "feed reader"));
    private volatile Read last;

    /** What was read for one, for all the others who want the same. */
    private record Read(Wanted wanted, Mark upTo, List<OutboundSseEvent> events, Mark to) {}

    Listening(Catalogue catalogue, Feed feed, News news, ObjectMapper json, ListeningSettings settings) {
        this.catalogue = catalogue;
        this.feed = feed;
        this.news = news;
        this.json = json;
        this.settings = settings;
    }

    @PreDestroy
    void end() {
        readers.shutdownNow();
    }

    /** How many there are. */
    int listeners() {
        return listeners.get();
    }

    /**
     * Begins with a comment, so that the listener knows that it is heard.
     *
     * @param limit after so many changes it ends; null where it is not to end
     */
    Multi<OutboundSseEvent> to(Wanted wanted, Integer limit, Sse sse) {
        if (listeners.get() >= settings.listeners()) {
            throw new ServiceUnavailableException("There are too many listeners just now.", (long) RETRY_SECONDS);
        }
        AtomicReference<Wanted> rest = new AtomicReference<>(wanted);
        AtomicLong left = new AtomicLong(limit == null ? Long.MAX_VALUE : limit);
        Multi<OutboundSseEvent> changes = Multi.createBy()
                .repeating()
                .uni(() -> next(rest, left, sse))
                .whilst(told -> left.get() > 0)
                .onItem()
                .disjoint();
        return Multi.createBy()
                .concatenating()
                .streams(Multi.createFrom().item(comment("here", sse)), changes)
                .onFailure()
                .invoke(failure -> LOG.warn("A listener cannot be told of more, and has to come again", failure))
                .onSubscription()
                .invoke(listeners::incrementAndGet)
                .onTermination()
                .invoke(listeners::decrementAndGet);
    }

    private Uni<List<OutboundSseEvent>> next(AtomicReference<Wanted> rest, AtomicLong left, Sse sse) {
        return news.after(rest.get().since().number(), settings.heartbeat())
                .chain(more -> more
                        ? Uni.createFrom().item(() -> read(rest, left, sse)).runSubscriptionOn(readers)
                        : Uni.createFrom().item(List.of(comment("still here", sse))));
    }

    private List<OutboundSseEvent> read(AtomicReference<Wanted> rest, AtomicLong left, Sse sse) {
        Wanted wanted = rest.get();
        Read read = catalogue.read(snapshot -> {
            Read before = last;
            if (before != null
                    && before.wanted().equals(wanted)
                    && before.upTo().equals(snapshot.mark())) {
                return before;
            }
            Told told = feed.next(wanted, CHANGES, BYTES, snapshot);
            return new Read(
                    wanted,
                    snapshot.mark(),
                    told.changes().stream().map(change -> event(change, sse)).toList(),
                    told.to());
        });
        last = read;
        rest.set(wanted.from(read.to()));
        List<OutboundSseEvent> events = read.events().stream().limit(left.get()).toList();
        left.addAndGet(-events.size());
        return events;
    }

    private OutboundSseEvent event(Change change, Sse sse) {
        try {
            return sse.newEventBuilder()
                    .id(change.position().toString())
                    .data(String.class, json.writeValueAsString(change))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OutboundSseEvent comment(String words, Sse sse) {
        return sse.newEventBuilder().comment(words).build();
    }
}
