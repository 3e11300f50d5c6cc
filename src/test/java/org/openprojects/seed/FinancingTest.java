package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openprojects.Ask;
import org.openprojects.Contract;
import org.openprojects.catalogue.CatalogueCheck;

/** The list of amounts has those of the projects, all of them and no others, whatever is asked. */
@QuarkusTest
class FinancingTest {
    private static final String SALTBUSH = """
            {"projectId":"7100090001","title":"Saltbush Dykes","country":"KE","approvalDate":"2001-05",\
            "totalCost":{"amount":"900","currency":"USD"},"ifadFinancing":{"amount":"400.5","currency":"EUR"},\
            "financingTerms":"Grant","cofinancing":[\
            {"name":"Quill Fund","scope":"international","amount":"%s","currency":"USD"},\
            {"scope":"domestic","amount":"100","currency":"USD"},\
            {"name":"Silent Bank","scope":"domestic"}]}
            """;

    private static final String ALL = "/financing?id=saltbush-dykes&";

    @Inject
    SeedImport imports;

    @Inject
    RepositoryRows rows;

    @Inject
    MadeProjects projects;

    @Inject
    CatalogueCheck check;

    @TempDir
    Path folder;

    @BeforeEach
    void store() throws Exception {
        StatedLines.store(imports);
        state("300.25");
    }

    private void state(String amount) {
        new Folder(folder, imports)
                .put("saltbush.ndjson", SALTBUSH.formatted(amount))
                .read();
        check.catchUp();
    }

    @Test
    void lists_just_what_its_projects_list() {
        Set<JsonNode> expected = new HashSet<>();
        Ask.items("/projects?fields=id&limit=200")
                .forEach(project -> expected.addAll(Ask.items(
                        "/projects/%s/financing".formatted(project.path("id").asText()))));

        List<JsonNode> listed = Ask.items("/financing?limit=200");

        assertTrue(expected.size() > 150, () -> expected.size() + " amounts");
        assertEquals(expected, new HashSet<>(listed));
        assertEquals(expected.size(), listed.size());
    }

    @Test
    void what_selects_projects_selects_their_amounts() {
        List<Row> all = QuarkusTransaction.requiringNew()
                .call(() -> rows.of("/projects").get());
        List<JsonNode> amounts = Ask.items("/financing?limit=200");
        int telling = 0;
        for (int seed = 0; seed < 80; seed++) {
            String query = StatedAmounts.aboutProjects(all, new Random(seed)) + "limit=200";
            List<String> selected = ids(Ask.items("/projects" + query));
            String currency =
                    query.matches(".*(Min|Max)=.*") ? query.replaceFirst("^.*currency=([A-Z]+).*$|^.*$", "$1") : null;
            List<String> expected = amounts.stream()
                    .filter(row -> selected.contains(row.at("/project/id").asText()))
                    .filter(row -> currency == null
                            || (currency.isEmpty() ? "USD" : currency)
                                    .equals(row.at("/money/currency").asText()))
                    .map(row -> row.path("id").asText())
                    .toList();

            assertEquals(expected, ids(Ask.items("/financing" + query)), query);
            telling += expected.isEmpty() || expected.size() == amounts.size() ? 0 : 1;
        }
        assertTrue(telling > 25, "Most questions are about nothing or everything: " + telling);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            nullValues = "nothing",
            value = {
                "limit=4 -> total-cost-0 ifad-0 cofinancing-0 cofinancing-1",
                "kind=ifad -> ifad-0",
                "kind=!ifad,!total-cost -> cofinancing-0 cofinancing-1",
                "kind=gap -> nothing",
                "financier=quill-fund -> cofinancing-0",
                "financier=none&kind=cofinancing -> cofinancing-1",
                "financier=!quill-fund -> total-cost-0 ifad-0 cofinancing-1",
                "scope=domestic -> cofinancing-1",
                "scope=none -> total-cost-0 ifad-0",
                "currency=EUR -> ifad-0",
                "currency=XDR -> nothing",
                "amountMin=300.25 -> total-cost-0 cofinancing-0",
                "amountMin=300.2500000001 -> total-cost-0",
                "amountMax=300.25 -> cofinancing-0 cofinancing-1",
                "amountMin=100&amountMax=100 -> cofinancing-1",
                "amountMin=1&currency=EUR -> ifad-0",
                "totalCostMin=900 -> total-cost-0 cofinancing-0 cofinancing-1",
                "totalCostMin=900&currency=EUR -> nothing",
                "ifadFinancingMin=1&currency=EUR -> ifad-0",
                "ifadFinancingMin=1 -> nothing",
                "q=quill -> cofinancing-0",
                "q=saltbush -> total-cost-0 ifad-0 cofinancing-0 cofinancing-1",
                "q=silent -> nothing",
            })
    void a_condition_keeps_the_amounts_that_meet_it(String conditions, String expected) {
        Set<String> names = new HashSet<>();
        for (String name : expected == null ? new String[0] : expected.split(" ")) {
            names.add("saltbush-dykes/" + name);
        }
        assertEquals(names, new HashSet<>(ids(Ask.items(ALL + conditions))));
    }

    @ParameterizedTest
    @CsvSource({
        "amount, cofinancing-1 cofinancing-0 total-cost-0",
        "-amount, total-cost-0 cofinancing-0 cofinancing-1",
        "-totalCost, cofinancing-0 cofinancing-1 total-cost-0",
        "-title, cofinancing-0 cofinancing-1 ifad-0 total-cost-0",
    })
    void an_order_by_amounts_is_in_one_currency(String sort, String expected) {
        for (String paging : List.of("limit=200", "limit=1", "limit=2&offset=0")) {
            List<String> names = ids(Ask.items(ALL + "sort=%s&%s".formatted(sort, paging))).stream()
                    .map(id -> id.replace("saltbush-dykes/", ""))
                    .toList();
            assertEquals(List.of(expected.split(" ")), names, paging);
        }
    }

    @Test
    void facets_have_words_for_people() {
        JsonNode facets = Ask.json(ALL + "facets=kind,scope,financier,currency").path("facets");
        assertEquals("Co-financing 2, IFAD financing 1, Total cost 1", told(facets.path("kind")));
        assertEquals("Not stated 2, Domestic 1, International 1", told(facets.path("scope")));
        assertEquals("Not stated 3, Quill Fund 1", told(facets.path("financier")));
        assertEquals("USD 3, EUR 1", told(facets.path("currency")));
    }

    @Test
    void another_currency_takes_the_place_of_the_first() {
        JsonNode euro = Ask.json(ALL + "sort=amount&facets=currency").at("/facets/currency/1");
        assertEquals("EUR", euro.path("code").asText());
        JsonNode there = Ask.json(euro.path("toggle").asText());
        assertEquals(List.of("saltbush-dykes/ifad-0"), Ask.ids(there));
        JsonNode dollar = there.at("/facets/currency/1");
        assertEquals("USD", dollar.path("code").asText());
        assertEquals(3, Ask.json(dollar.path("toggle").asText()).path("total").asInt(), () -> dollar.toString());
    }

    @Test
    void bounds_count_no_other_currency() {
        for (String bound : List.of("amountMin=1", "totalCostMin=1", "amountMin=1&currency=USD")) {
            JsonNode facets = Ask.json(ALL + bound + "&facets=currency").path("facets");
            assertEquals("USD 3", told(facets.path("currency")), bound);
        }
    }

    @Test
    void fields_are_cut_from_the_row() {
        JsonNode row = SeedText.get(ALL + "kind=ifad&fields=money.amount,project.title,terms.code")
                .at("/items/0");
        assertEquals(Ask.json("""
                        {"id":"saltbush-dykes/ifad-0","project":{"title":"Saltbush Dykes"},\
                        "money":{"amount":"400.50"},"terms":{"code":"grant"}}""".getBytes()), row);
    }

    @Test
    void a_change_replaces_them_and_a_deleted_project_takes_them_along() {
        String totals = "/financing/totals?groupBy=financier&kind=cofinancing&financier=quill-fund";
        String made = projects.make("Passing saltbush Culvert", 5);
        check.catchUp();
        assertEquals(2, total("/financing?id=" + made));
        assertEquals("300.25", Ask.json(totals).at("/items/0/sum").asText());
        String tag = tag(totals);
        assertEquals(304, Ask.get(totals, "If-None-Match", tag).statusCode());

        projects.delete(made);
        state("7000.125");

        assertEquals(0, total("/financing?id=" + made));
        assertEquals(200, Ask.get(totals, "If-None-Match", tag).statusCode());
        assertEquals("7000.125", Ask.json(totals).at("/items/0/sum").asText());
        assertEquals(4, total(ALL));
    }

    @Test
    void head_and_options_are_answered_as_everywhere() {
        for (String path : List.of("/financing", "/financing/totals?groupBy=country")) {
            var head = Ask.head(path);
            assertEquals(200, head.statusCode());
            assertEquals(0, head.body().length);
            assertEquals(tag(path), head.headers().firstValue("ETag").orElseThrow());
            Contract.asking().options(path).then().statusCode(204).header("Allow", "GET, HEAD, OPTIONS");
        }
    }

    private static String told(JsonNode facet) {
        List<String> told = new ArrayList<>();
        facet.forEach(entry -> told.add(
                entry.path("label").asText() + " " + entry.path("count").asInt()));
        return String.join(", ", told);
    }

    private static List<String> ids(List<JsonNode> items) {
        return items.stream().map(item -> item.path("id").asText()).toList();
    }

    private static int total(String path) {
        return Ask.json(path).path("total").asInt();
    }

    private static String tag(String path) {
        return Ask.get(path).headers().firstValue("ETag").orElseThrow();
    }
}
