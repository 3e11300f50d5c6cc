package org.openprojects.seed;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprojects.Ask;

/** Bounds take in what may lie between them, and amounts are compared exactly and in one currency. */
@QuarkusTest
class RangesTest {
    private static final String ALL = "/projects?limit=200&q=lantern&";

    @Inject
    SeedImport imports;

    @TempDir
    Path folder;

    @BeforeEach
    void ready() throws InterruptedException {
        SeedText.awaitImport();
        if (Ask.get("/projects/lantern-a-project").statusCode() == 404) {
            new Folder(folder, imports)
                    .put("lantern-a.txt", page("A", "17 April 1996", "1996 - 2004", "US$ 5.96 million"))
                    .put("lantern-b.txt", page("B", "April 1996", "2005 - 2010", "US$ 6 million"))
                    .put("lantern-c.txt", page("C", "1996", "2000 - 2001", "EUR 5.96 million"))
                    .put("lantern-d.txt", page("D", "2 May 2003", "1990 - 1991", "US$ 700,000"))
                    .read();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "->",
            nullValues = "nothing",
            value = {
                "approvedFrom=1996-04-18 -> BCD",
                "approvedFrom=1996-05 -> CD",
                "approvedFrom=1997 -> D",
                "approvedTo=1996-04-16 -> BC",
                "approvedTo=1996-03 -> C",
                "approvedFrom=1996-04-17&approvedTo=1996-04-17 -> ABC",
                "approvalYear=1996 -> ABC",
                "approvalYear=!1996 -> D",
                "activeIn=2004 -> A",
                "activeIn=2005 -> B",
                "activeIn=2000-06 -> AC",
                "totalCostMin=5960000 -> AB",
                "totalCostMin=5960000.01 -> B",
                "totalCostMax=5960000 -> AD",
                "totalCostMax=5959999.99 -> D",
                "totalCostMin=1&currency=EUR -> C",
                "totalCostMin=0&totalCostMax=99999999999999999999&currency=XDR -> nothing",
                "updatedSince=2001-01-01 -> ABCD",
                "updatedSince=2999-01-01T00:00:00Z -> nothing",
                "reconciliation=incomplete -> ABCD",
                "reconciliation=!incomplete -> nothing",
            })
    void a_bound_takes_in_what_may_lie_behind_it(String bounds, String expected) {
        Set<String> ids = new TreeSet<>();
        for (String letter : expected == null ? new String[0] : expected.split("")) {
            ids.add("lantern-%s-project".formatted(letter.toLowerCase()));
        }
        assertEquals(ids, new TreeSet<>(Ask.ids(Ask.json(ALL + bounds))), bounds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "approvedFrom=1997&approvedTo=1996",
                "approvedFrom=1996-13",
                "approvedFrom=96",
                "totalCostMin=2&totalCostMax=1",
                "totalCostMin=1e9",
                "totalCostMin=999999999999999999999999",
                "totalCostMin=1&currency=usd",
                "currency=USD",
                "activeIn=abc",
                "updatedSince=yesterday",
                "updatedSince=%2B999999999-01-01T00:00:00Z",
                "updatedSince=2001-02-30",
                "approvalYear=19x",
                "reconciliation=balances",
                "status=closed,!closed",
                "documentCategory=no-such-heading",
                "facets=status,status",
                "facets=colour",
                "fields=titel",
            })
    void what_no_bound_can_be_is_refused(String bounds) {
        given().urlEncodingEnabled(false).get("/projects?" + bounds).then().statusCode(400);
    }

    private static String page(String letter, String approved, String duration, String cost) {
        return """
                Lantern %s Project

                IFAD Asset Request Portlet

                Lanterns were lit.

                Source: IFAD

                Status
                Closed
                Approval Date
                %s
                Duration
                %s
                Total Project Cost
                %s
                """.formatted(letter, approved, duration, cost);
    }
}
