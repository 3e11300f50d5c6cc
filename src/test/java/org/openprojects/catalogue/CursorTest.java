package org.openprojects.catalogue;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openprojects.catalogue.field.Kind;
import org.openprojects.catalogue.field.Order;
import org.openprojects.catalogue.field.TextOrder;
import org.openprojects.change.RecordType;

/** Whoever knows how a cursor is made may make one, and is refused or answered all the same. */
@Tag("no-database")
class CursorTest {
    private static final Question QUESTION = Question.about(RecordType.PROJECT)
            .by(new TextOrder(Kind.PROJECT, "title"), true)
            .by(Order.updated(), false);

    @Test
    void a_place_is_read_as_it_was_written() {
        Object[] place = {new BytesRef("ürban"), 42L, new BytesRef("urban-roads")};
        assertArrayEquals(place, read(place).orElseThrow().values());
        Object[] withoutTitle = {null, Long.MAX_VALUE, new BytesRef("urban-roads")};
        assertArrayEquals(withoutTitle, read(withoutTitle).orElseThrow().values());
    }

    @Property(tries = 300)
    void only_a_place_of_the_order_is_taken(@ForAll("places") Object[] place) {
        boolean fits = place.length == 3
                && (place[0] == null || place[0] instanceof BytesRef)
                && place[1] instanceof Long
                && place[2] instanceof BytesRef;
        assertEquals(fits, read(place).isPresent(), () -> Arrays.toString(place));
    }

    @Property(tries = 1000)
    void any_bytes_under_the_right_seal_are_taken_or_refused(@ForAll byte[] place) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(QUESTION.toString().getBytes(StandardCharsets.UTF_8));
        byte[] sealed = Arrays.copyOf(digest.digest(place), 8 + place.length);
        System.arraycopy(place, 0, sealed, 8, place.length);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        Cursor.read(text, QUESTION)
                .ifPresent(cursor -> assertEquals(QUESTION.sort().getSort().length, cursor.values().length));
    }

    @Property(tries = 1000)
    void no_other_text_is_taken(@ForAll String text) {
        assertTrue(Cursor.read(text, QUESTION).isEmpty());
    }

    @Provide
    Arbitrary<Object[]> places() {
        Arbitrary<Object> value =
                Arbitraries.of(Arrays.asList(null, 42L, Long.MIN_VALUE, new BytesRef("a"), new BytesRef("")));
        return value.list().ofMaxSize(4).map(List::toArray);
    }

    private static Optional<Cursor> read(Object[] place) {
        return Cursor.read(new Cursor(place).text(QUESTION), QUESTION);
    }
}
