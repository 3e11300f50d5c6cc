package org.openprojects.feed;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openprojects.catalogue.Shown;

/** Whoever waits for the catalogue to show more waits here, without a thread. */
@ApplicationScoped
class News {
    private final Set<UniEmitter<? super Boolean>> waiting = ConcurrentHashMap.newKeySet();
    private volatile long shown = -1;

    void shown(@Observes Shown more) {
        shown = more.number();
        waiting.forEach(one -> one.complete(true));
    }

    boolean isAfter(long number) {
        return shown > number;
    }

    /** True as soon as more is shown than this number, false if that takes too long. */
    Uni<Boolean> after(long number, Duration atMost) {
        return Uni.createFrom()
                .<Boolean>emitter(one -> {
                    waiting.add(one);
                    one.onTermination(() -> waiting.remove(one));
                    if (isAfter(number)) {
                        one.complete(true);
                    }
                })
                .ifNoItem()
                .after(atMost)
                .recoverWithItem(false);
    }
}
