package org.openprojects.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openprojects.change.RecordType.PROJECT;
import static org.openprojects.change.Transactions.committed;
import static org.openprojects.change.Transactions.unused;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Thirty-two writers at once, one of which is slow and one of which never succeeds, while somebody reads along. */
@QuarkusTest
class ConcurrentWritersTest {
    private static final int WRITERS = 32;
    private static final int TRANSACTIONS = 20;

    @Inject
    Identities identities;

    @Inject
    ChangeLog log;

    @Inject
    Changes changes;

    @Test
    void numbers_follow_the_commits_without_gaps_and_a_reader_misses_nothing() throws Exception {
        long start = committed(() -> changes.last());
        String base = unused("shared-title");
        AtomicBoolean writing = new AtomicBoolean(true);
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1);
        Future<List<String>> reader = threads.submit(() -> readAlong(start, writing));
        List<Writer> writers = IntStream.range(0, WRITERS)
                .mapToObj(i -> new Writer(kind(i), i, base, identities, log))
                .toList();
        List<Future<List<Set<String>>>> work = writers.stream()
                .map(writer -> threads.submit(() -> writer.commit(TRANSACTIONS)))
                .toList();
        threads.shutdown();

        List<List<Set<String>>> done = new ArrayList<>();
        for (Future<List<Set<String>>> one : work) {
            done.add(one.get());
        }
        writing.set(false);
        List<String> seen = reader.get();

        List<ChangeEntry> entries = committed(() -> changes.after(start, Integer.MAX_VALUE));
        assertEquals(
                numbersAfter(start, entries.size()),
                entries.stream().map(entry -> entry.number).toList());
        assertEquals(start + entries.size(), committed(() -> changes.last()));
        assertEquals(entries.stream().map(ChangeEntry::toString).toList(), seen);
        everyCommittedWriteHasOneEntry(done, entries);
        eachTransactionIsOneRunAndWritersKeepTheirOrder(done, entries);
        versionsCountTheEntries(base, entries);
    }

    private static Writer.Kind kind(int writer) {
        return switch (writer) {
            case 0 -> Writer.Kind.HAPLESS;
            case 1 -> Writer.Kind.SLOW;
            default -> Writer.Kind.STEADY;
        };
    }

    /** What a follower of the log sees who always goes on from the last number seen. */
    private List<String> readAlong(long start, AtomicBoolean writing) {
        List<String> seen = new ArrayList<>();
        boolean more = true;
        while (more) {
            // Asked before reading: what was committed until then must be in what is read.
            more = writing.get();
            List<ChangeEntry> next;
            do {
                long from = start + seen.size();
                next = committed(() -> changes.after(from, 7));
                assertEquals(
                        numbersAfter(from, next.size()),
                        next.stream().map(entry -> entry.number).toList());
                next.forEach(entry -> seen.add(entry.toString()));
            } while (!next.isEmpty());
        }
        return seen;
    }

    private static void everyCommittedWriteHasOneEntry(List<List<Set<String>>> done, List<ChangeEntry> entries) {
        List<String> written = done.stream()
                .flatMap(List::stream)
                .flatMap(Set::stream)
                .sorted()
                .toList();
        assertTrue(written.size() > WRITERS * TRANSACTIONS, "too few writes to prove anything");
        assertEquals(written, entries.stream().map(Writer::write).sorted().toList());
    }

    private static void eachTransactionIsOneRunAndWritersKeepTheirOrder(
            List<List<Set<String>>> done, List<ChangeEntry> entries) {
        Map<String, ChangeEntry> byWrite =
                entries.stream().collect(Collectors.toMap(Writer::write, Function.identity()));
        for (List<Set<String>> transactions : done) {
            long before = 0;
            for (Set<String> transaction : transactions) {
                List<Long> numbers = transaction.stream()
                        .map(write -> byWrite.get(write).number)
                        .toList();
                assertEquals(numbersAfter(numbers.get(0) - 1, numbers.size()), numbers);
                assertTrue(numbers.get(0) > before, numbers + " committed after " + before);
                before = numbers.get(numbers.size() - 1);
            }
        }
    }

    private void versionsCountTheEntries(String base, List<ChangeEntry> entries) {
        Map<String, Long> counts =
                entries.stream().collect(Collectors.groupingBy(entry -> entry.slug, Collectors.counting()));
        List<Identity> records = committed(
                () -> identities.list("from Identity i where i.slug = ?1 or i.slug like ?2", base, base + "-%"));
        assertEquals(counts, records.stream().collect(Collectors.toMap(record -> record.slug, record ->
                (long) record.version)));
        assertEquals(
                new HashSet<>(List.of(PROJECT)),
                records.stream().map(record -> record.type).collect(Collectors.toSet()));
    }

    private static List<Long> numbersAfter(long start, int count) {
        return LongStream.rangeClosed(start + 1, start + count).boxed().toList();
    }
}
