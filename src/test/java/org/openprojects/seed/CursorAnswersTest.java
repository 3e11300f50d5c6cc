package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprojects.Ask;
import org.openprojects.catalogue.CatalogueCheck;
import org.openprojects.change.Identities;

/** A cursor is good for its own question and only as it was given. */
@QuarkusTest
class CursorAnswersTest {
    @Inject
    SeedImport imports;

    @Inject
    MadeProjects projects;

    @Inject
    CatalogueCheck check;

    @BeforeEach
    void store_varied_texts() throws Exception {
        VariedTexts.store(imports);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projects?", "/projects?sort=-totalCost,approvalDate&", "/documents?sort=updatedAt&"})
    void altered_anywhere_it_is_refused(String question) {
        String cursor = cursor(question);
        for (int i = 0; i < cursor.length(); i++) {
            for (int bit = 1; bit < 0x80; bit <<= 1) {
                assertRefused(
                        question, cursor.substring(0, i) + encoded(cursor.charAt(i) ^ bit) + cursor.substring(i + 1));
            }
            assertRefused(question, cursor.substring(0, i));
            assertRefused(question, cursor.substring(i + 1));
        }
        for (String rubbish : new String[] {"A", "AAAA", "=", "==", "%20", ".", "%0A", "%00", "%F0%9F%98%80"}) {
            assertRefused(question, cursor + rubbish);
            assertRefused(question, rubbish + cursor);
            assertRefused(question, rubbish);
        }
        assertRefused(question, cursor + "A".repeat(4000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/projects?sort=-title&",
                "/projects?sort=title,updatedAt&",
                "/projects?status=closed&",
                "/projects?status=!closed&",
                "/projects?country=none&",
                "/projects?id=x&",
                "/case-studies?",
                "/documents?",
            })
    void to_another_question_it_is_no_answer(String other) {
        assertRefused(other, cursor("/projects?"));
        assertRefused("/projects?", cursor("/projects?status=ongoing&"));
        assertRefused("/projects?sort=totalCost&", cursor("/projects?sort=totalCost&currency=EUR&"));
    }

    @Test
    void the_number_of_rows_is_no_part_of_the_question() {
        String cursor = cursor("/projects?");
        assertEquals(
                Ask.ids(Ask.json("/projects?offset=1&limit=3")),
                Ask.ids(Ask.json("/projects?limit=3&cursor=" + cursor)));
        assertEquals(
                Ask.ids(Ask.json("/projects?offset=1&limit=9")),
                Ask.ids(Ask.json("/projects?sort=title&limit=9&cursor=" + cursor)));
    }

    @Test
    void the_longest_titles_are_passed_too() {
        for (int i = 0; i < 3; i++) {
            projects.make(("農村道路" + i).repeat(Identities.LONGEST_TITLE / 5), i);
        }
        check.catchUp();
        int seen = 0;
        int long_ones = 0;
        for (String page = "/projects?sort=title,approvalDate&limit=1"; page != null; seen++) {
            JsonNode answer = Ask.json(page);
            long_ones += answer.at("/items/0/title").asText().length() == Identities.LONGEST_TITLE ? 1 : 0;
            page = answer.path("next").textValue();
        }
        assertEquals(3, long_ones);
        assertEquals(Ask.json("/projects").path("total").asInt(), seen);
    }

    private static String cursor(String question) {
        String next = Ask.json(question + "limit=1").path("next").textValue();
        assertNotNull(next, question);
        return next.replaceFirst(".*[?&]cursor=", "");
    }

    private static void assertRefused(String question, String cursor) {
        HttpResponse<byte[]> answer = Ask.get(question + "limit=1&cursor=" + cursor);
        assertEquals(400, answer.statusCode(), () -> question + " " + cursor);
        assertEquals("cursor", Ask.json(answer.body()).at("/violations/0/field").asText());
    }

    private static String encoded(int character) {
        return "%%%02X".formatted(character).toUpperCase(Locale.ROOT);
    }
}
