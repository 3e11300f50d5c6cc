package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openprojects.catalogue.CatalogueCheck;
import org.openprojects.change.Changes;

/** A record that is shown differently because another one changed has its own change entry in the same transaction. */
@QuarkusTest
class ChangedByOthersTest {
    private static final String PROJECT = """
            %s

            IFAD Asset Request Portlet

            Willows were cut and woven.

            The lessons learned are:

              * whoever cuts willows plants willows

            See also:

            %s

            Source: IFAD

            Status: Closed
            Project ID
            %d
            %s""";

    private static final String STUDY = """


            Fiji: %s

            July 2018
            What was learnt about willows.
            """;

    private static final String PAPER = """

            President's reports

            %s
            8 April 2014
            """;

    @Inject
    SeedImport imports;

    @Inject
    Changes changes;

    @Inject
    CatalogueCheck check;

    @Inject
    MergedCheck merged;

    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void open() throws InterruptedException {
        SeedText.awaitImport();
        folder = new Folder(path, imports);
        folder.put("w0.txt", "");
        folder.read();
    }

    @Test
    void a_relation_that_finds_its_target_and_loses_it_again() {
        put("w1-a.txt", "Willow Basket Project", "Willow Bridge Project", 1, "");
        assertEquals(
                Set.of("created /projects/willow-bridge-project", "updated /projects/willow-basket-project"),
                put("w1-b.txt", "Willow Bridge Project", "", 2, ""));
        assertEquals(
                Set.of("created /projects/willow-bridge-project-2", "updated /projects/willow-basket-project"),
                put("w1-c.txt", "Willow Bridge Project", "", 3, ""));
        assertEquals(
                Set.of("updated /projects/willow-bridge-project-2", "updated /projects/willow-basket-project"),
                put("w1-c.txt", "Willow Boat Project", "", 3, ""));
    }

    @Test
    void a_project_whose_case_study_comes_is_renamed_and_goes_to_another_project() {
        put("w2-a.txt", "Willow Fence Project", "", 11, "");
        assertEquals(
                Set.of("created /case-studies/willows-that-last", "updated /projects/willow-fence-project"),
                put("w2-b.txt", "Willow Fence Project", "", 11, STUDY.formatted("Willows that last")));
        // Alone in its text it is the same study, and is about the project all the same.
        folder.put("w2-c.txt", STUDY.formatted("Willows that last").strip());
        assertEquals(Set.of("updated /case-studies/willows-that-last"), read());
        // The name that the text first in the alphabet gives it.
        folder.put("w2-b.txt", text("Willow Fence Project", "", 11, STUDY.formatted("Willows that last long")));
        assertEquals(
                Set.of("updated /case-studies/willows-that-last", "updated /projects/willow-fence-project"), read());
        assertEquals(
                Set.of(
                        "updated /case-studies/willows-that-last",
                        "updated /projects/willow-fence-project",
                        "created /projects/willow-gate-project"),
                put(
                        "w2-b.txt",
                        text("Willow Fence Project", "", 11, "") + "\n\nWillow Gate Project",
                        "",
                        12,
                        STUDY.formatted("Willows that last long")));
    }

    @Test
    void who_shows_the_title_of_a_project_that_gets_another_one() {
        put("w3-a.txt", "Willow Raft Project", "Willow Roof Project", 21, "");
        put(
                "w3-b.txt",
                "Willow Roof Project",
                "",
                22,
                PAPER.formatted("Paper on willow roofs") + STUDY.formatted("Roofs of willow"));
        assertEquals(
                Set.of(
                        "updated /projects/willow-roof-project",
                        "updated /projects/willow-raft-project",
                        "updated /documents/paper-on-willow-roofs",
                        "updated /case-studies/roofs-of-willow"),
                put(
                        "w3-b.txt",
                        "Willow Roofs Project",
                        "",
                        22,
                        PAPER.formatted("Paper on willow roofs") + STUDY.formatted("Roofs of willow")));
        assertEquals(
                Set.of("updated /projects/willow-roof-project", "deleted /documents/paper-on-willow-roofs"),
                withoutStudy(put("w3-b.txt", "Willow Roofs Project", "", 22, STUDY.formatted("Roofs of willow"))));
    }

    @Test
    void whatever_texts_become_every_record_shows_what_the_store_holds() {
        long seed = Long.getLong("edits.seed", 7);
        Random random = new Random(seed);
        Map<String, String> texts = new HashMap<>();
        for (int step = 0; step < 20; step++) {
            for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
                String file = "w4-%d.txt".formatted(random.nextInt(5));
                String before = texts.get(file);
                // Now and then nothing but one word is another.
                texts.put(
                        file,
                        before == null || random.nextBoolean()
                                ? anyText(random)
                                : before.replaceAll("\\w+ plants", lesson(random)));
                folder.put(file, texts.get(file));
            }
            System.out.printf("edits.seed %d, step %d%n", seed, step);
            read();
        }
    }

    private static String anyText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int projects = 1 + random.nextInt(2); projects > 0; projects--) {
            text.append(text(
                            title(random),
                            random.nextBoolean() ? title(random) : "",
                            random.nextInt(3) == 0 ? 31 + random.nextInt(3) : 0,
                            random.nextBoolean() ? PAPER.formatted("Paper on reeds " + random.nextInt(3)) : "")
                    .replace("willows plants", lesson(random)));
            for (int studies = random.nextInt(3); studies > 0; studies--) {
                text.append(STUDY.formatted("Reeds have taught " + random.nextInt(3)));
            }
            text.append("\n\n");
        }
        return text.toString();
    }

    private static String lesson(Random random) {
        return List.of("reeds", "rushes", "osiers").get(random.nextInt(3)) + " plants";
    }

    private static String title(Random random) {
        return List.of("Reed Mats Project", "Reed Flutes Project", "Reed Huts Project", "Reed Pens Project")
                .get(random.nextInt(4));
    }

    /** @param number of the project's official id; 0 for none */
    private static String text(String title, String seeAlso, int number, String more) {
        return number == 0
                ? PROJECT.replace("%d\n", "\n").formatted(title, seeAlso, more)
                : PROJECT.formatted(title, seeAlso, 1100072000 + number, more);
    }

    private Set<String> put(String file, String title, String seeAlso, int number, String more) {
        folder.put(file, text(title, seeAlso, number, more));
        return read();
    }

    /** What the one file that changed changed, in its one transaction. */
    private Set<String> read() {
        long before = QuarkusTransaction.requiringNew().call(changes::last);
        folder.read();
        check.assertCatalogueEqualsStore();
        merged.assertStoreEqualsSources();
        return QuarkusTransaction.requiringNew().call(() -> changes.after(before, 1000)).stream()
                .map(change -> "%s %s".formatted(change.action.word(), change.type.href(change.slug)))
                .collect(Collectors.toSet());
    }

    private static Set<String> withoutStudy(Set<String> changes) {
        return changes.stream()
                .filter(change -> !change.contains("/case-studies/"))
                .collect(Collectors.toSet());
    }
}
