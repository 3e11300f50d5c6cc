package org.openprojects.seed;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.openprojects.Contract.asking;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprojects.Ask;
import org.openprojects.problem.Refused;

/** What amounts and their totals cannot be asked for is refused by name, and nothing that is sent is passed over. */
@QuarkusTest
class FinancingRefusalsTest {
    @BeforeEach
    void ready() throws InterruptedException {
        SeedText.awaitImport();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "amountMin=2&amountMax=1 | amountMin",
                "amountMin=1e3 | amountMin",
                "amountMax=999999999999999999999 | amountMax",
                "amountMin=1.00000000001 | amountMin",
                "totalCostMin=2&totalCostMax=1 | totalCostMin",
                "approvedFrom=2000&approvedTo=1999 | approvedFrom",
                "kind=grant | kind",
                "kind=ifad,!ifad | kind",
                "scope=local | scope",
                "financier=no-such-fund | financier",
                "financier=European%20Union | financier",
                "currency=usd | currency",
                "currency=USD,EUR | currency",
                "currency=none | currency",
                "status=open | status",
                "sector=no-such-sector | sector",
                "limit=0 | limit",
                "limit=201 | limit",
                "offset=-1 | offset",
                "fruit=apple | fruit",
                "kind= | kind",
                "amountMin= | amountMin",
                "amountMin=1&amountMin=2 | amountMin",
            })
    void both_refuse_it(String query, String parameter) {
        for (String path : new String[] {"/financing?", "/financing/totals?groupBy=country&"}) {
            asking().get(path + query).then().statusCode(400).body("violations.field", hasItem(parameter));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sort=sum | sort",
                "sort=amount,-amount | sort",
                "sort=relevance | sort",
                "facets=amount | facets",
                "facets=kind,kind | facets",
                "fields=title | fields",
                "fields=project.titles | fields",
                "groupBy=country | groupBy",
                "offset=10001 | offset",
                "cursor=AAAA | cursor",
                "cursor=AAAA&offset=1 | offset",
                "format=pdf | format",
                "format=csv&facets=kind | facets",
            })
    void the_list_refuses_it(String query, String parameter) {
        asking().get("/financing?" + query).then().statusCode(400).body("violations.field", hasItem(parameter));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit=5 | groupBy",
                "groupBy= | groupBy",
                "groupBy=, | groupBy",
                "groupBy=country, | groupBy",
                "groupBy=title | groupBy",
                "groupBy=Country | groupBy",
                "groupBy=!country | groupBy",
                "groupBy=documentCategory | groupBy",
                "groupBy=country,country | groupBy",
                "groupBy=country,sector,status,kind | groupBy",
                "groupBy=country&groupBy=sector,sector | groupBy",
                "groupBy=country&sort=title | sort",
                "groupBy=country&sort=-sum | sort",
                "groupBy=country&cursor=AAAA | cursor",
                "groupBy=country&facets=kind | facets",
                "groupBy=country&fields=sum | fields",
                "groupBy=country&format=csv | format",
                "groupBy=country&offset=100000001 | offset",
            })
    void the_totals_refuse_it(String query, String parameter) {
        asking().get("/financing/totals?" + query).then().statusCode(400).body("violations.field", hasItem(parameter));
    }

    @Test
    void a_cursor_is_good_for_its_own_question_alone() {
        String next = Ask.json("/financing?limit=1").path("next").asText();
        asking().get(next).then().statusCode(200);
        for (String other : new String[] {"&kind=ifad", "&sort=-title", "&sort=amount", "&currency=USD"}) {
            asking().get(next + other).then().statusCode(400).body("violations.field", hasItem("cursor"));
        }
        asking().get(next.replace("/financing", "/projects"))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("cursor"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void nothing_can_be_written(String method) {
        asking().request(method, "/financing/totals").then().spec(Refused.with(405, "method-not-allowed"));
    }

    @Test
    void there_is_nothing_below() {
        asking().get("/financing/nope").then().spec(Refused.with(404, "not-found"));
        asking().get("/financing/totals/nope").then().spec(Refused.with(404, "not-found"));
        asking().accept("text/csv")
                .get("/financing/totals?groupBy=country")
                .then()
                .statusCode(406)
                .body("instance", is("/financing/totals"));
    }
}
