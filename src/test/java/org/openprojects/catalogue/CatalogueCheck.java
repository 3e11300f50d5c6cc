package org.openprojects.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.openprojects.change.Touched;

/** Holds the catalogue of the server under test against the store, while nobody writes. */
@ApplicationScoped
public class CatalogueCheck {
    private static final int BATCH = 200;

    private final Catalogue catalogue;
    private final Follower follower;
    private final Renderings renderings;
    private final Applying applying;
    private final EntityManager store;
    private final ObjectMapper json;

    CatalogueCheck(
            Catalogue catalogue,
            Follower follower,
            Renderings renderings,
            Applying applying,
            EntityManager store,
            ObjectMapper json) {
        this.catalogue = catalogue;
        this.follower = follower;
        this.renderings = renderings;
        this.applying = applying;
        this.store = store;
        this.json = json;
    }

    /** Every record is there and shows, byte for byte, what it shows when it is rendered anew now; and nothing else is there. */
    public void assertCatalogueEqualsStore() {
        SortedMap<String, SortedSet<String>> stored = renderedAnew();
        SortedMap<String, SortedSet<String>> shown = shown();
        assertEquals(stored.keySet(), shown.keySet());
        stored.forEach(
                (key, record) -> assertEquals(String.join("\n", record), String.join("\n", shown.get(key)), key));
    }

    /** All that the catalogue holds of each record, by its path. */
    public SortedMap<String, SortedSet<String>> shown() {
        follower.catchUp();
        return catalogue.read(Contents::of).byKey();
    }

    /** Waits until the first records are shown. */
    public void awaitAny() throws InterruptedException {
        while (follower.applied() <= 0) {
            Thread.sleep(50);
        }
        follower.catchUp();
    }

    /** Waits until so many read: a client may have its answer before the server is done with it. */
    public void awaitReaders(int number) throws InterruptedException {
        for (int i = 0; i < 1_000 && catalogue.readers() != number; i++) {
            Thread.sleep(20);
        }
        assertEquals(number, catalogue.readers());
    }

    public void catchUp() {
        follower.catchUp();
    }

    private SortedMap<String, SortedSet<String>> renderedAnew() {
        try {
            Path folder = Files.createTempDirectory("anew");
            try (Index index = Index.create(folder, applying.nothing())) {
                QuarkusTransaction.requiringNew().timeout(300).run(() -> renderAll(index));
                index.commit(applying.nothing());
                try (Snapshots snapshots = index.snapshots()) {
                    Snapshot anew = snapshots.acquire();
                    try {
                        return Contents.of(anew).byKey();
                    } finally {
                        snapshots.release(anew);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void renderAll(Index index) {
        // Of no version that could be at hand: all is read from the store.
        List<Touched> ids = store.createQuery("select i.id, -1 from Identity i order by i.id", Touched.class)
                .getResultList();
        for (int from = 0; from < ids.size(); from += BATCH) {
            renderings.of(ids.subList(from, Math.min(from + BATCH, ids.size()))).forEach(record -> {
                try {
                    index.put(record, json);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            store.clear();
        }
    }
}
