package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprojects.Ask;
import org.openprojects.catalogue.CatalogueCheck;
import org.openprojects.catalogue.Position;
import org.openprojects.change.Changes;

/** Whatever its format, the answer to a question is the same rows in the same order. */
@QuarkusTest
class ExportsTest {
    @Inject
    SeedImport imports;

    @Inject
    RepositoryRows rows;

    @Inject
    MadeProjects projects;

    @Inject
    Changes changes;

    @Inject
    CatalogueCheck check;

    @BeforeEach
    void store_varied_texts() throws Exception {
        VariedTexts.store(imports);
        StatedLines.store(imports);
        check.catchUp();
    }

    @ParameterizedTest
    @CsvSource({"/projects, 25", "/financing, 15", "/case-studies, 10", "/documents, 10"})
    void four_formats_have_one_set_of_rows(String list, int questions) {
        List<Row> all =
                QuarkusTransaction.requiringNew().call(() -> rows.of(list).get());
        for (int i = 0; i < questions; i++) {
            assertSameRows(list + RandomQuestion.about(all, new Random(7 + i)).query());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/projects?q=project&",
                "/projects?q=rural+roads&sort=-approvalDate&",
                "/case-studies?q=training&",
                "/financing?q=varied&",
                "/financing?sort=-amount&currency=JPY&",
                "/documents?q=report&",
                "/projects?offset=3&",
                "/projects?q=xyzxyzxyz&"
            })
    void searches_and_places_give_the_same_rows_too(String question) {
        assertSameRows(question);
    }

    private static void assertSameRows(String question) {
        List<JsonNode> items = Ask.items(question + "limit=200");
        items.forEach(item -> ((ObjectNode) item).remove("highlights"));
        List<JsonNode> lines = text(export(question, "ndjson"))
                .lines()
                .map(line -> Ask.json(line.getBytes(StandardCharsets.UTF_8)))
                .toList();
        assertEquals(items, lines, question);
        Table csv = Table.ofCsv(export(question, "csv").body());
        Table xlsx = Table.ofXlsx(export(question, "xlsx").body());
        assertEquals(csv, xlsx, question);
        assertEquals(items.stream().map(item -> item.path("id").asText()).toList(), csv.column("id"), question);
        String title = question.startsWith("/financing") ? "project.title" : "title";
        assertEquals(
                items.stream()
                        .map(item -> item.at("/" + title.replace('.', '/')).asText())
                        .toList(),
                csv.column(title),
                question);
    }

    @Test
    void with_a_limit_it_is_the_page_and_knows_the_next() {
        JsonNode first = Ask.json("/projects?sort=-approvalDate&limit=4");
        HttpResponse<byte[]> rows = export("/projects?sort=-approvalDate&limit=4&", "csv");
        assertEquals(Ask.ids(first), Table.ofCsv(rows.body()).column("id"));
        String next = rows.headers().firstValue("Link").orElseThrow().replaceAll("^<(.*)>;.*$", "$1");
        assertTrue(next.contains("format=csv"), next);
        assertEquals(
                Ask.ids(Ask.json(first.path("next").textValue())),
                Table.ofCsv(Ask.get(next).body()).column("id"));
    }

    @Test
    void without_a_limit_a_cursor_leads_to_all_that_is_behind_it() {
        String cursor = Ask.json("/projects?limit=3").path("next").textValue().replaceFirst(".*cursor=", "");
        List<String> all = Table.ofCsv(export("/projects?", "csv").body()).column("id");
        HttpResponse<byte[]> rest = export("/projects?cursor=" + cursor + "&", "csv");
        assertEquals(all.subList(3, all.size()), Table.ofCsv(rest.body()).column("id"));
        assertFalse(rest.headers().firstValue("Link").isPresent());
    }

    @Test
    void fields_are_the_columns() {
        HttpResponse<byte[]> rows =
                export("/projects?sort=-totalCost&fields=financing.totalCost,title,status.code&", "csv");
        Table table = Table.ofCsv(rows.body());
        assertEquals(
                List.of(
                        "id",
                        "title",
                        "status.code",
                        "financing.totalCost.amount",
                        "financing.totalCost.currency",
                        "financing.totalCost.granularity",
                        "financing.totalCost.stated",
                        "financing.totalCost.approximate"),
                table.names());
        assertEquals(
                Ask.json("/projects?sort=-totalCost&limit=1")
                        .at("/items/0/financing/totalCost/amount")
                        .asText(),
                table.column("financing.totalCost.amount").get(0));
        assertEquals(
                "fields",
                Ask.json(Ask.get("/projects?format=csv&fields=id,salary").body())
                        .at("/violations/0/field")
                        .asText());
    }

    @Test
    void csv_is_read_back_as_it_was() {
        String odd = "Naïve, \"quoted\" and\r\nbroken 農村道路; tab\there";
        String formula = "=HYPERLINK(\"http://example.org\")";
        List<String> ids = List.of(projects.make(odd, 1), projects.make(formula, 2), projects.make("-7.50", 3));
        check.catchUp();
        HttpResponse<byte[]> rows =
                export("/projects?fields=title&id=%s&sort=title&".formatted(String.join(",", ids)), "csv");
        String text = text(rows);
        assertTrue(text.startsWith("id,title\r\n"), text);
        assertTrue(text.endsWith("\r\n"), text);
        assertEquals(
                Set.of(odd, "'" + formula, "-7.50"),
                Set.copyOf(Table.ofCsv(rows.body()).column("title")));
        byte[] book = export("/projects?fields=title&id=" + String.join(",", ids) + "&", "xlsx")
                .body();
        assertTrue(Table.ofXlsx(book).column("title").contains(formula));
        ids.forEach(projects::delete);
        check.catchUp();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ndjson", "xlsx"})
    void head_says_what_get_says_and_holds_nothing(String format) throws InterruptedException {
        HttpResponse<byte[]> got = export("/projects?", format);
        HttpResponse<byte[]> head = Ask.head("/projects?format=" + format);
        assertEquals(0, head.body().length);
        for (String header : List.of("Content-Type", "Content-Disposition", "ETag", "Change-Position", "Vary")) {
            assertEquals(got.headers().allValues(header), head.headers().allValues(header), header);
        }
        check.awaitReaders(0);
    }

    @Test
    void each_form_has_its_own_tag_which_is_good_for_a_304() throws InterruptedException {
        Set<String> tags = new HashSet<>();
        for (String format : List.of("json", "csv", "ndjson", "xlsx")) {
            for (String coding : List.of("identity", "gzip")) {
                String[] asked = {"Accept-Encoding", coding, "If-None-Match", ""};
                String address = "/projects?format=" + format;
                asked[3] = Ask.get(address, "Accept-Encoding", coding)
                        .headers()
                        .firstValue("ETag")
                        .orElseThrow();
                tags.add(asked[3]);
                assertEquals(304, Ask.get(address, asked).statusCode(), asked[3]);
            }
        }
        assertEquals(7, tags.size(), tags::toString);
        check.awaitReaders(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ndjson"})
    void coded_or_not_it_is_the_same(String format) throws IOException {
        HttpResponse<byte[]> coded = Ask.get("/projects?format=" + format, "Accept-Encoding", "gzip");
        assertEquals("gzip", coded.headers().firstValue("Content-Encoding").orElseThrow());
        try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(coded.body()))) {
            assertArrayEquals(export("/projects?", format).body(), plain.readAllBytes());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv, text/csv;charset=UTF-8",
        "text/*, text/csv;charset=UTF-8",
        "*/*, application/json;charset=UTF-8",
        "'text/csv, application/json', application/json;charset=UTF-8",
        "'application/json;q=0.5, application/x-ndjson;q=0.6', application/x-ndjson",
        "'application/json;q=0, */*;q=0.1', text/csv;charset=UTF-8",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,"
                + " application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    })
    void the_format_that_is_liked_best_is_sent(String accept, String sent) {
        HttpResponse<byte[]> answer = Ask.get("/projects", "Accept", accept);
        assertEquals(sent, answer.headers().firstValue("Content-Type").orElseThrow());
        assertTrue(String.join(",", answer.headers().allValues("Vary")).contains("Accept,"));
    }

    @Test
    void a_named_format_wins_and_none_of_what_is_wrong_is_sent() throws InterruptedException {
        HttpResponse<byte[]> named = Ask.get("/projects?format=csv", "Accept", "application/json");
        assertTrue(text(named).startsWith("id,"));
        assertEquals(
                200, Ask.get("/projects?format=json", "Accept", "image/png").statusCode());
        assertEquals(406, Ask.get("/projects", "Accept", "image/png").statusCode());
        assertEquals(400, Ask.get("/projects?format=pdf").statusCode());
        assertEquals(400, Ask.get("/projects?format=csv&facets=status").statusCode());
        assertEquals(400, Ask.get("/projects?status=nonsense&format=csv").statusCode());
        assertEquals(400, Ask.get("/projects?cursor=AAAA&format=csv").statusCode());
        check.awaitReaders(0);
    }

    @Test
    void a_range_is_not_cut_out() {
        HttpResponse<byte[]> answer = Ask.get("/projects?format=ndjson", "Range", "bytes=0-9");
        assertEquals(200, answer.statusCode());
        assertArrayEquals(export("/projects?", "ndjson").body(), answer.body());
    }

    @Test
    void a_corrected_search_says_so() {
        String id = projects.make("Corrected Watermelonry Project", 0);
        check.catchUp();
        HttpResponse<byte[]> rows = export("/projects?q=watermalonry&fields=title&", "ndjson");
        JsonNode page = Ask.json("/projects?q=watermalonry&fields=title");
        assertEquals(Ask.ids(page).size(), text(rows).lines().count());
        assertEquals("watermelonry", page.path("corrected").textValue());
        assertEquals(
                page.path("corrected").textValue(),
                rows.headers().firstValue("Search-Corrected").orElse(null));
        projects.delete(id);
        check.catchUp();
    }

    @Test
    void it_says_which_changes_it_knows() {
        long last = QuarkusTransaction.requiringNew().call(changes::last);
        String position = export("/documents?", "csv")
                .headers()
                .firstValue("Change-Position")
                .orElseThrow();
        assertEquals(last, Position.fromString(position).mark().number());
    }

    private static HttpResponse<byte[]> export(String question, String format) {
        HttpResponse<byte[]> answer = Ask.get(question + "format=" + format);
        assertEquals(200, answer.statusCode(), () -> question + text(answer));
        return answer;
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
