package org.openprojects.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openprojects.catalogue.field.Kind;
import org.openprojects.catalogue.field.WordField;
import org.openprojects.change.Identity;
import org.openprojects.change.RecordType;
import org.openprojects.vocabulary.CodedWord;

/** Which words there are, and what they are called, follows from the records there are, not from those there were. */
@Tag("no-database")
class WordUseTest {
    private static final Commit ANY = new Commit(Mark.NOTHING, "1", Instant.EPOCH);
    private static final WordField SECTOR = new WordField(Kind.PROJECT, "sector");

    @TempDir
    Path path;

    private Index index;

    @BeforeEach
    void store_records_together() throws IOException {
        index = Index.create(path, ANY);
        put("one", "Candle Dipping");
        put("two", "Candle dipping");
        // So many that the dead ones among them stay where they are.
        for (int i = 0; i < 30; i++) {
            put("other-" + i, "Irrigation");
        }
        index.commit(ANY);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void a_word_is_called_by_the_first_label_of_those_that_have_it() throws IOException {
        assertEquals("candle-dipping Candle Dipping 2, irrigation Irrigation 30", uses());
        put("one", "Irrigation");
        index.commit(ANY);
        assertEquals("candle-dipping Candle dipping 1, irrigation Irrigation 31", uses());
    }

    @Test
    void a_word_that_nothing_has_any_more_is_none() throws IOException {
        put("one", "Irrigation");
        put("two", "Irrigation");
        index.commit(ANY);
        assertEquals("irrigation Irrigation 32", uses());
        assertEquals(Set.of("irrigation"), read(snapshot -> snapshot.codes(SECTOR, List.of())));
        Question question = Question.about(RecordType.PROJECT).oneOf(SECTOR, List.of("candle-dipping"), List::of);
        assertThrows(
                HttpProblem.class,
                () -> read(snapshot -> {
                    snapshot.check(question);
                    return null;
                }));
    }

    private String uses() throws IOException {
        return String.join(
                ", ",
                read(snapshot -> snapshot.uses(SECTOR)).stream()
                        .map(use -> "%s %s %d"
                                .formatted(use.word().code(), use.word().label(), use.records()))
                        .toList());
    }

    private <T> T read(Function<Snapshot, T> question) throws IOException {
        try (Snapshots snapshots = index.snapshots()) {
            Snapshot snapshot = snapshots.acquire();
            try {
                return question.apply(snapshot);
            } finally {
                snapshots.release(snapshot);
            }
        }
    }

    private void put(String id, String label) throws IOException {
        Identity identity = new Identity();
        identity.type = RecordType.PROJECT;
        identity.slug = id;
        identity.updatedAt = Instant.EPOCH;
        CodedWord word = new CodedWord(label.toLowerCase().replace(' ', '-'), label);
        index.put(Rendered.of(identity).page(label).word(SECTOR, word), new ObjectMapper());
    }
}
