package org.openprojects.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openprojects.catalogue.Catalogue;
import org.openprojects.catalogue.CatalogueCheck;
import org.openprojects.catalogue.Mark;
import org.openprojects.catalogue.Position;
import org.openprojects.change.RecordType;

@QuarkusTest
class FeedTest {
    private static final int MUCH = 1 << 20;

    @Inject
    Feed feed;

    @Inject
    SeedRecords records;

    @Inject
    Catalogue catalogue;

    @Inject
    CatalogueCheck check;

    @BeforeEach
    void await() throws InterruptedException {
        records.await();
        check.catchUp();
    }

    @Test
    void does_not_tell_what_is_committed_but_cannot_be_read_yet() {
        Mark before = records.last();
        Told told = catalogue.read(earlier -> {
            records.touch();
            check.catchUp();
            return feed.next(all(before), 10, MUCH, earlier);
        });
        assertEquals(List.of(), told.changes());
        assertEquals(before, told.to());
        assertFalse(told.more());
        assertEquals(1, next(all(before), 10).changes().size());
    }

    @Test
    void keeps_the_place_that_a_server_further_on_has_told() {
        Told told = catalogue.read(earlier -> {
            Position place = Position.of(records.touch());
            return feed.next(all(feed.begin(place)), 10, MUCH, earlier);
        });
        assertEquals(List.of(), told.changes());
        assertEquals(records.last(), told.to());
        assertFalse(told.more());
    }

    @Test
    void goes_on_behind_what_nobody_wants() {
        Mark before = records.last();
        records.touch();
        records.touch();
        check.catchUp();
        Wanted papers = Wanted.of(before, List.of(RecordType.DOCUMENT), false);
        assertEquals(new Told(List.of(), records.last(), false), next(papers, 10));
    }

    @Test
    void tells_all_of_it_in_parts_of_any_size() {
        Mark before = records.last();
        records.touch();
        records.touch(RecordType.CASE_STUDY, SeedRecords.CASE_STUDY);
        records.touch();
        check.catchUp();
        Told first = next(all(before), 2);
        assertEquals(2, first.changes().size());
        assertTrue(first.more());
        assertEquals(first.changes().get(1).position().mark(), first.to());
        Told second = next(all(first.to()), 2);
        assertEquals(1, second.changes().size());
        assertFalse(second.more());
        assertEquals(records.last(), second.to());
    }

    @Test
    void gives_fewer_records_where_they_are_large() {
        Mark before = records.last();
        records.touch();
        records.touch();
        check.catchUp();
        Told told =
                catalogue.read(now -> feed.next(new Wanted(before, all(before).types(), true), 10, 1, now));
        assertEquals(1, told.changes().size());
        assertTrue(told.more());
        assertNotNull(told.changes().get(0).record());
        assertNull(next(all(before), 1).changes().get(0).record());
    }

    @Test
    void begins_at_no_place_of_another_database() {
        Mark last = records.last();
        assertEquals(Mark.NOTHING, feed.begin(null));
        assertEquals(Mark.NOTHING, feed.begin(new Position(Mark.NOTHING)));
        assertEquals(last, feed.begin(new Position(last)));
        for (Mark other : List.of(
                new Mark(last.number(), "1"),
                new Mark(last.number() + 1000, last.seal()),
                new Mark(Long.MAX_VALUE, last.seal()),
                new Mark(0, last.seal()))) {
            HttpProblem refused =
                    assertThrows(HttpProblem.class, () -> feed.begin(new Position(other)), other.toString());
            assertEquals(410, refused.getStatusCode());
        }
    }

    private Told next(Wanted wanted, int limit) {
        return catalogue.read(now -> feed.next(wanted, limit, MUCH, now));
    }

    private static Wanted all(Mark since) {
        return Wanted.of(since, List.of(), false);
    }
}
