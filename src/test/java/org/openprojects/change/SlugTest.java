package org.openprojects.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openprojects.change.RecordType.DOCUMENT;
import static org.openprojects.change.RecordType.PROJECT;
import static org.openprojects.change.Transactions.committed;
import static org.openprojects.change.Transactions.rolledBack;
import static org.openprojects.change.Transactions.unused;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SlugTest {
    @Inject
    Identities identities;

    @Inject
    ChangeLog changes;

    @Test
    void fifty_equal_titles_have_fifty_slugs() {
        String base = unused("rural-roads");
        List<String> slugs = new ArrayList<>();
        // Half of them in one transaction, half in one each.
        committed(() -> IntStream.range(0, 25).forEach(i -> slugs.add(register(base))));
        IntStream.range(0, 25).forEach(i -> slugs.add(committed(() -> register(base))));

        List<String> expected = new ArrayList<>(List.of(base));
        IntStream.rangeClosed(2, 50).forEach(n -> expected.add(base + "-" + n));
        assertEquals(expected, slugs);
        assertEquals(50, committed(() -> identities.withTitle(PROJECT, base)).size());
    }

    @Test
    void eight_writers_of_one_title_have_eight_slugs() throws Exception {
        String base = unused("rural-roads");
        CyclicBarrier together = new CyclicBarrier(8);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<String>> writers = IntStream.range(0, 8)
                .mapToObj(i -> threads.submit(() -> {
                    together.await();
                    return committed(() -> register(base));
                }))
                .toList();
        threads.shutdown();

        Set<String> slugs = new HashSet<>();
        for (Future<String> writer : writers) {
            slugs.add(writer.get());
        }
        Set<String> expected = new HashSet<>(Set.of(base));
        IntStream.rangeClosed(2, 8).forEach(n -> expected.add(base + "-" + n));
        assertEquals(expected, slugs);
    }

    @Test
    void the_slug_of_a_deleted_record_is_not_given_again() {
        String base = unused("closed-fund");
        committed(() -> register(base));
        committed(() -> changes.deleted(identities.find(PROJECT, base).orElseThrow()));

        assertEquals(base + "-2", committed(() -> register(base)));
        assertTrue(committed(() -> identities.find(PROJECT, base)).orElseThrow().isDeleted());
        assertEquals(
                List.of(base + "-2"),
                committed(() -> identities.withTitle(PROJECT, base)).stream()
                        .map(record -> record.slug)
                        .toList());
    }

    @Test
    void a_slug_that_was_never_committed_is_given_again() {
        String base = unused("lost-fund");
        rolledBack(() -> {
            register(base);
            identities.flush();
        });
        assertEquals(base, committed(() -> register(base)));
    }

    @Test
    void a_title_that_reads_like_a_numbered_slug_is_stepped_over() {
        String base = unused("phase");
        committed(() -> register(base + "-2"));
        committed(() -> {
            assertEquals(base, register(base));
            assertEquals(base + "-3", register(base));
            assertEquals(base + "-2-2", register(base + "-2"));
        });
    }

    @Test
    void each_type_has_its_own_slugs() {
        String base = unused("report");
        committed(() -> register(base));
        assertEquals(base, committed(() -> identities.register(DOCUMENT, base, base, base).slug));
    }

    @Test
    void a_title_without_latin_letters_is_numbered_by_its_type() {
        String first = committed(() -> identities.register(DOCUMENT, "农村道路", "农村道路", "").slug);
        String second = committed(() -> identities.register(DOCUMENT, "الطرق", "الطرق", "").slug);
        assertTrue(first.matches("document-\\d+"), first);
        int number = Integer.parseInt(first.substring("document-".length()));
        assertEquals("document-" + (number + 1), second);
    }

    @Test
    void another_title_keeps_the_slug() {
        String base = unused("water");
        String key = unused("water-and-soil");
        committed(() -> register(base));
        committed(() -> identities.rename(identities.find(PROJECT, base).orElseThrow(), "Water and soil", key));

        Identity renamed = committed(() -> identities.find(PROJECT, base)).orElseThrow();
        assertEquals("Water and soil", renamed.title);
        assertEquals(2, renamed.version);
        assertEquals(List.of(renamed), committed(() -> identities.withTitle(PROJECT, key)));
        assertEquals(List.of(), committed(() -> identities.withTitle(PROJECT, base)));
    }

    @Test
    void the_longest_title_in_any_script_is_stored() {
        String sign = "𒀀";
        String title = sign.repeat(500);
        String key = "x" + sign.repeat(900);
        Identity record = committed(() -> identities.register(PROJECT, title, key, unused("sumer")));
        assertEquals(
                List.of(record),
                committed(() -> identities.withTitle(PROJECT, key)).stream()
                        .filter(record::equals)
                        .toList());
    }

    private String register(String base) {
        return identities.register(PROJECT, base, base, base).slug;
    }
}
