package org.openprojects.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openprojects.Ask;
import org.openprojects.catalogue.CatalogueCheck;
import org.openprojects.catalogue.Position;
import org.openprojects.change.ChangeEntry;

/** Whoever stays is told of each change, and costs little. */
@QuarkusTest
class ListeningTest {
    private static final int MANY = 1_000;

    @Inject
    Listening listening;

    @Inject
    SeedRecords records;

    @Inject
    CatalogueCheck check;

    private String before;

    @BeforeEach
    void await() throws InterruptedException {
        records.await();
        check.catchUp();
        before = new Position(records.last()).toString();
        awaitListeners(0);
    }

    @Test
    void is_told_of_what_was_before_and_of_what_comes() throws Exception {
        String first = Position.of(records.touch()).toString();
        try (Listener listener = Listener.to("?full=true&since=" + before, "")) {
            assertEquals(first, listener.next("id:"));
            JsonNode change = Ask.json(listener.next("data:").getBytes(StandardCharsets.UTF_8));
            assertEquals(first, change.path("position").asText());
            assertEquals(Ask.json("/projects/" + SeedRecords.PROJECT), change.path("record"));
            ChangeEntry second = records.touch();
            assertEquals(Position.of(second).toString(), listener.next("id:"));
        }
    }

    @Test
    void goes_on_behind_the_last_event_whatever_since_says() throws Exception {
        String first = Position.of(records.touch()).toString();
        String second = Position.of(records.touch()).toString();
        try (Listener listener = Listener.to("?since=" + before, "%s: %s\r\n".formatted(ChangeResource.LAST, first))) {
            assertEquals(second, listener.next("id:"));
        }
    }

    @Test
    void a_long_past_is_told_whole_and_in_order() throws Exception {
        List<String> touched = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            touched.add(Position.of(records.touch()).toString());
        }
        try (Listener listener = Listener.to("?full=true&since=" + before, "")) {
            for (String position : touched) {
                assertEquals(position, listener.next("id:"));
            }
        }
    }

    @Test
    void ends_after_as_many_changes_as_are_wanted() throws Exception {
        String first = Position.of(records.touch()).toString();
        try (Listener listener = Listener.to("?limit=2&since=" + before, "Connection: close\r\n")) {
            assertEquals(first, listener.next("id:"));
            String second = Position.of(records.touch()).toString();
            records.touch();
            assertEquals(second, listener.next("id:"));
            assertEquals("the end", listener.next("id:"));
        }
    }

    @Test
    void a_thousand_who_wait_take_no_threads_and_leave_nothing_behind() throws Exception {
        List<Listener> listeners = new ArrayList<>();
        int threads = Thread.activeCount();
        try {
            for (int i = 0; i < MANY; i++) {
                Listener listener = Listener.to("?since=" + before, "");
                listeners.add(listener);
                assertEquals("here", listener.next(":"));
            }
            assertEquals(MANY, listening.listeners());
            int more = Thread.activeCount() - threads;
            // Workers that answer, of which there are 64 at most, and the feed's own readers.
            assertTrue(more <= 70, () -> more + " threads more");
            String change = Position.of(records.touch()).toString();
            for (Listener listener : listeners) {
                assertEquals(change, listener.next("id:"));
            }
        } finally {
            for (Listener listener : listeners) {
                listener.close();
            }
        }
        awaitListeners(0);
    }

    @Test
    void who_does_not_read_holds_up_nobody() throws Exception {
        try (Listener deaf = Listener.to("?full=true", "");
                Listener other = Listener.to("?since=" + before, "")) {
            assertEquals("here", deaf.next(":"));
            for (int i = 0; i < 300; i++) {
                records.touch();
            }
            String last = new Position(records.last()).toString();
            String told = other.next("id:");
            while (!told.equals(last)) {
                told = other.next("id:");
            }
            assertEquals(2, listening.listeners());
        }
        awaitListeners(0);
    }

    private void awaitListeners(int count) throws InterruptedException {
        for (int i = 0; i < 600 && listening.listeners() != count; i++) {
            Thread.sleep(50);
        }
        assertEquals(count, listening.listeners());
    }
}
