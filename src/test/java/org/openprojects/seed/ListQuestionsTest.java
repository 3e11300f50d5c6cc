package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openprojects.Ask;
import org.openprojects.catalogue.CatalogueCheck;

/** Every list gives what the repositories hold: the rows that plain code chooses, in its order, however they are paged. */
@QuarkusTest
class ListQuestionsTest {
    @Inject
    SeedImport imports;

    @Inject
    RepositoryRows rows;

    @Inject
    CatalogueCheck check;

    @BeforeEach
    void store_varied_texts() throws Exception {
        VariedTexts.store(imports);
        StatedLines.store(imports);
        check.catchUp();
    }

    @ParameterizedTest
    @CsvSource({"/projects, 90", "/financing, 60", "/case-studies, 40", "/documents, 40"})
    void a_list_is_what_the_repositories_hold(String list, int questions) {
        Supplier<List<Row>> stored = rows.of(list);
        List<Row> all = QuarkusTransaction.requiringNew().call(stored::get);
        assertTrue(all.size() >= 15, () -> all.size() + " in " + list);
        long seed = Long.getLong("questions.seed", 42);
        int answered = 0;
        for (int i = 0; i < questions; i++) {
            Random random = new Random(seed + i);
            RandomQuestion question = RandomQuestion.about(all, random);
            List<String> expected = question.judge(all);
            String told = "questions.seed %d: %s%s".formatted(seed + i, list, question.query());
            answered += expected.isEmpty() || expected.size() == all.size() ? 0 : 1;
            int limit = List.of(1 + random.nextInt(20), 50, 200).get(random.nextInt(3));
            assertEquals(expected, pages(list + question.query() + "limit=" + limit, expected.size(), told), told);
            assertEquals(
                    expected, pages(list + question.query() + "offset=0&limit=" + limit, expected.size(), told), told);
        }
        assertTrue(answered > questions / 3, "Most questions are about nothing or everything: " + answered);
    }

    private static List<String> pages(String first, int total, String told) {
        List<String> ids = new ArrayList<>();
        for (String page = first; page != null; ) {
            JsonNode answer = Ask.json(page);
            assertEquals(total, answer.path("total").asInt(), told);
            ids.addAll(Ask.ids(answer));
            page = answer.path("next").textValue();
        }
        return ids;
    }
}
