package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openprojects.Ask;
import org.openprojects.catalogue.CatalogueCheck;

/** A mirror that is fed by nothing but the feed is what its source is, whatever happens to the source and whenever it asks. */
@QuarkusTest
class MirrorTest {
    @Inject
    SeedImport imports;

    @Inject
    MadeProjects projects;

    @Inject
    CatalogueCheck check;

    @TempDir
    Path path;

    private final Mirror mirror = new Mirror();

    @BeforeEach
    void await() throws InterruptedException {
        SeedText.awaitImport();
    }

    @Test
    void whatever_is_imported_changed_and_removed_the_mirror_is_the_same() throws Exception {
        long seed = Long.getLong("mirror.seed", 11);
        System.out.println("mirror.seed " + seed);
        Random random = new Random(seed);
        Folder folder = new Folder(path, imports);
        List<String> files = new ArrayList<>();
        List<String> made = new ArrayList<>();
        for (int step = 0; step < 12; step++) {
            for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
                switch (random.nextInt(6)) {
                    case 0 -> made.add(projects.make("Mirrored bridge " + random.nextInt(3), step));
                    case 1 -> rename(made, random);
                    case 2 -> delete(made, random);
                    case 3 -> remove(folder, files, random);
                    default -> {
                        String file = "mirrored-%d.txt".formatted(random.nextInt(4));
                        folder.put(file, text(random));
                        files.add(file);
                    }
                }
                mirror.step(Ask::json, 1 + random.nextInt(20));
            }
            folder.put("always.txt", "").read();
            check.catchUp();
            mirror.follow(Ask::json, 1 + random.nextInt(200));
            mirror.assertHoldsAllOf(Ask::json);
        }
        Mirror later = new Mirror();
        later.follow(Ask::json, 200);
        later.assertHoldsAllOf(Ask::json);
        assertEquals(mirror.size(), later.size());
    }

    @Test
    void while_many_write_nothing_is_missed() throws Exception {
        String touched = projects.make("Mirrored lake", 1);
        Folder folder = new Folder(path, imports);
        Random random = new Random(5);
        try (Writers writers = new Writers()
                .add(count -> projects.touch(touched))
                .add(count -> projects.delete(projects.make("Mirrored island " + count, count)))
                .add(count ->
                        projects.rename(Map.of(projects.make("Mirrored shore", count), "Mirrored beach " + count)))
                .add(count -> folder.put("mirrored-lake.txt", text(random)).read())) {
            for (int i = 0; i < 200; i++) {
                mirror.step(Ask::json, 1 + i % 7 * 10);
            }
        }
        check.catchUp();
        mirror.follow(Ask::json, 200);
        mirror.assertHoldsAllOf(Ask::json);
    }

    private void rename(List<String> made, Random random) {
        if (!made.isEmpty()) {
            projects.rename(Map.of(made.get(random.nextInt(made.size())), "Mirrored tunnel " + random.nextInt(1000)));
        }
    }

    private void delete(List<String> made, Random random) {
        if (!made.isEmpty()) {
            projects.delete(made.remove(random.nextInt(made.size())));
        }
    }

    private static void remove(Folder folder, List<String> files, Random random) {
        if (!files.isEmpty()) {
            String file = files.get(random.nextInt(files.size()));
            files.removeIf(file::equals);
            folder.remove(file);
        }
    }

    private static String text(Random random) {
        return """
                Mirrored %1$s Project

                IFAD Asset Request Portlet

                Water was led to where it was wanted.

                See also:

                Mirrored %2$s Project

                Source: IFAD

                Status: %3$s
                %4$s

                Fiji: Mirrors have taught %5$d

                July 2018
                What was learnt about mirrors.
                """.formatted(
                thing(random),
                thing(random),
                random.nextBoolean() ? "Closed" : "Ongoing",
                random.nextBoolean()
                        ? "\nPresident's reports\n\nPaper on mirrors %d\n8 April 2014\n".formatted(random.nextInt(3))
                        : "",
                random.nextInt(3));
    }

    private static String thing(Random random) {
        return List.of("Canal", "Pond", "Spring", "Well").get(random.nextInt(4));
    }
}
