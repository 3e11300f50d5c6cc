package org.openprojects.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openprojects.catalogue.field.Kind;
import org.openprojects.catalogue.field.TextOrder;
import org.openprojects.catalogue.field.WordField;
import org.openprojects.change.Identity;
import org.openprojects.change.RecordType;

/** An index that says of itself what it has applied holds every byte as it was written. */
@Tag("no-database")
class DamageTest {
    private static final Commit LAST = new Commit(new Mark(9, "a1"), "1.1.1", Instant.EPOCH);

    @TempDir
    Path path;

    private Path sound;
    private List<Path> files;
    private SortedMap<String, SortedSet<String>> contents;

    @BeforeEach
    void write() throws IOException {
        sound = Files.createDirectory(path.resolve("sound"));
        try (Index index = Index.create(sound, LAST)) {
            for (int commit = 0; commit < 3; commit++) {
                for (int i = 0; i < 40; i++) {
                    // Few enough for the dead ones to stay where they are.
                    if (commit == 0 || i % 20 == commit) {
                        index.put(record(i, commit), new ObjectMapper());
                    }
                }
                index.commit(LAST);
            }
        }
        try (Stream<Path> all = Files.list(sound)) {
            files = all.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
        contents = contents(sound);
        assertEquals(40, contents.size());
    }

    @Test
    void who_cannot_make_it_anew_lets_go_of_the_folder() throws IOException {
        Commit unwritable = new Commit(new Mark(9, "a1"), null, Instant.EPOCH);
        assertThrows(NullPointerException.class, () -> Index.create(sound, unwritable));
        Index.create(sound, LAST).close();
        assertEquals(0, contents(sound).size());
    }

    @Test
    void as_it_was_written_it_is_taken() {
        assertEquals(Optional.of(LAST), Index.inspect(sound));
        assertTrue(files.stream().anyMatch(file -> file.toString().endsWith(".liv")), files::toString);
    }

    @Test
    void a_file_that_is_missing_empty_or_cut_is_noticed() throws IOException {
        for (Path file : files) {
            byte[] whole = Files.readAllBytes(file);
            Files.delete(file);
            assertEquals(Optional.empty(), Index.inspect(sound), () -> "Without " + file);
            for (int length : new int[] {0, whole.length / 2, whole.length - 1}) {
                Files.write(file, Arrays.copyOf(whole, length));
                assertEquals(Optional.empty(), Index.inspect(sound), () -> length + " bytes of " + file);
            }
            Files.write(file, whole);
        }
        assertEquals(Optional.of(LAST), Index.inspect(sound));
    }

    @Test
    void a_flipped_bit_is_noticed_or_says_nothing() throws IOException {
        long seed = Long.getLong("flips.seed", 3);
        Random random = new Random(seed);
        int noticed = 0;
        int flips = 0;
        for (Path file : files) {
            byte[] whole = Files.readAllBytes(file);
            for (int at : random.ints(25, 0, whole.length).sorted().toArray()) {
                byte[] flipped = whole.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, flipped);
                flips++;
                if (Index.inspect(sound).isEmpty()) {
                    noticed++;
                } else {
                    assertEquals(contents, contents(sound), () -> "Byte %d of %s".formatted(at, file));
                }
            }
            Files.write(file, whole);
        }
        assertTrue(noticed > flips * 9 / 10, noticed + " of " + flips);
    }

    @Test
    void what_is_no_index_of_ours_is_not_taken() throws IOException {
        List<Path> folders = new ArrayList<>();
        folders.add(path.resolve("missing"));
        folders.add(Files.createDirectory(path.resolve("empty")));
        Path file = Files.writeString(path.resolve("file"), "x");
        folders.add(file);
        for (String name : List.of("segments_1", "segments_zzzz", "segments_?!", "segments_")) {
            Path folder = Files.createTempDirectory(path, "foreign");
            Files.writeString(folder.resolve(name), "this is no index");
            folders.add(folder);
        }
        for (Path folder : folders) {
            assertEquals(Optional.empty(), Index.inspect(folder), folder::toString);
            if (folder != file) {
                Index.create(folder, LAST).close();
                assertEquals(Optional.of(LAST), Index.inspect(folder), folder::toString);
                assertFalse(contents(folder).containsKey("/projects/p1"));
            }
        }
    }

    private static SortedMap<String, SortedSet<String>> contents(Path folder) throws IOException {
        try (Index index = Index.open(folder, LAST);
                Snapshots snapshots = index.snapshots()) {
            Snapshot snapshot = snapshots.acquire();
            try {
                return Contents.of(snapshot).byKey();
            } finally {
                snapshots.release(snapshot);
            }
        }
    }

    private static Rendered record(int number, int version) {
        Identity identity = new Identity();
        identity.type = RecordType.PROJECT;
        identity.slug = "p" + number;
        identity.version = version + 1;
        identity.updatedAt = Instant.EPOCH.plusSeconds(number);
        return Rendered.of(identity)
                .page(Map.of(
                        "id",
                        identity.slug,
                        "text",
                        "Village %d has a road. ".formatted(number).repeat(30)))
                .item(Map.of("id", identity.slug))
                .part("facts", List.of(number, version))
                .text(new WordField(Kind.PROJECT, "status"), number % 3 == 0 ? null : "s" + number % 3)
                .order(new TextOrder(Kind.PROJECT, "title"), "project " + number % 7);
    }
}
