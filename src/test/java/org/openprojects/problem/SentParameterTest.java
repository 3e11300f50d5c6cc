package org.openprojects.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

@Tag("no-database")
class SentParameterTest {
    @Property
    void any_text_survives_a_link(@ForAll String text) {
        String storable = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace("\0", "");
        SentParameter sent = new SentParameter("q", storable);

        assertTrue(sent.encoded().matches("q=[A-Za-z0-9.*_,%\\-]*"), sent.encoded());
        assertEquals(List.of(sent), SentParameter.read(sent.encoded()));
    }

    @Property
    void reads_any_line(@ForAll String query) {
        for (SentParameter sent : SentParameter.read(query)) {
            assertTrue(sent.value() == null || sent.value().indexOf('\0') < 0);
        }
    }

    @Example
    void keeps_the_name_of_what_is_no_text() {
        assertEquals(
                List.of(
                        new SentParameter("a", "1"),
                        new SentParameter("b", null),
                        new SentParameter("%ff", null),
                        new SentParameter("c", "")),
                SentParameter.read("a=1&b=%00&%ff=1&&c"));
    }
}
