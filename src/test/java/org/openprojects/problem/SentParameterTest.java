package org.openprojects.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    void reads_any_line_or_refuses_it(@ForAll String query) {
        try {
            SentParameter.read(query)
                    .forEach(sent -> assertEquals(-1, sent.value().indexOf('\0')));
        } catch (HttpProblem refused) {
            assertEquals(400, refused.getStatusCode());
        }
    }
}
