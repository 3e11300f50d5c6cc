package org.openprojects.seed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprojects.Ask;
import org.openprojects.MovableClock;
import org.openprojects.catalogue.CatalogueCheck;

/** Answers out of the catalogue can be kept and asked for again under conditions, as RFC 9110 has it. */
@QuarkusTest
class ConditionalRequestsTest {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);

    @Inject
    SeedImport imports;

    @Inject
    MadeProjects projects;

    @Inject
    CatalogueCheck check;

    private static int tests;

    @Inject
    MovableClock clock;

    @BeforeEach
    void store_varied_texts() throws Exception {
        VariedTexts.store(imports);
        check.catchUp();
        // What one test writes must be old in the next.
        clock.stopAt(Instant.now().plusSeconds(3600L * ++tests));
    }

    @AfterEach
    void let_the_clock_go_on() {
        clock.goOn();
    }

    /** An item, a list, a part or a code list, of every kind. */
    private static List<String> addresses() {
        String project = SeedText.PROJECT;
        return List.of(
                project,
                project + "/documents",
                project + "/financing",
                project + "/case-studies",
                project + "/related",
                project + "/facts?limit=5",
                "/projects",
                "/projects?sort=-totalCost&limit=3&offset=1",
                SeedText.CASE_STUDY,
                SeedText.CASE_STUDY + "/facts",
                "/case-studies?country=RW",
                "/documents/" + Ask.ids(Ask.json("/documents?limit=1")).get(0),
                "/documents?limit=2",
                "/financing?sort=-amount&limit=3",
                "/financing/totals?groupBy=country,kind&limit=5",
                "/codelists/status",
                "/codelists/sector");
    }

    @Test
    void each_coding_has_its_own_strong_tag() throws IOException {
        for (String address : addresses()) {
            HttpResponse<byte[]> plain = Ask.get(address);
            HttpResponse<byte[]> gzip = Ask.get(address, "Accept-Encoding", "gzip");
            assertEquals(Optional.empty(), plain.headers().firstValue("Content-Encoding"), address);
            assertEquals(Optional.of("gzip"), gzip.headers().firstValue("Content-Encoding"), address);
            assertArrayEquals(plain.body(), unzipped(gzip.body()), address);
            assertTrue(tag(plain).matches("\"[!#-~]+\""), tag(plain));
            assertTrue(tag(gzip).matches("\"[!#-~]+\""), tag(gzip));
            assertNotEquals(tag(plain), tag(gzip), address);
            for (HttpResponse<byte[]> answer : List.of(plain, gzip)) {
                assertKept(answer, address);
                assertTrue(answer.headers()
                        .firstValue("Content-Type")
                        .orElseThrow()
                        .startsWith("application/json"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | gzip",
                "x-gzip | gzip",
                "GZIP | gzip",
                "gzip;q=1.0 | gzip",
                "gzip;q=0.001 | gzip",
                "deflate, gzip;q=0.5 | gzip",
                "br, zstd, gzip, deflate | gzip",
                "* | gzip",
                "*;q=0.1 | gzip",
                "identity;q=0.5, *;q=0 | identity",
                "gzip;q=0 | identity",
                "gzip; q=0.000 | identity",
                "gzip ; Q=0 | identity",
                "gzip;q=0, * | identity",
                "gzip;q=0, deflate | identity",
                "*;q=0 | identity",
                "* ; q=0.0 | identity",
                "identity | identity",
                "deflate | identity",
                "br | identity",
                "zstd | identity",
                "gzip;q=0, identity;q=0.5 | identity",
                "'' | identity",
            })
    void a_coding_is_used_only_where_it_is_wanted(String accepted, String coding) throws IOException {
        for (String address :
                List.of(SeedText.PROJECT, "/projects?limit=3", SeedText.PROJECT + "/facts", "/codelists/status")) {
            byte[] plain = Ask.get(address).body();
            HttpResponse<byte[]> answer = Ask.get(address, "Accept-Encoding", accepted);
            boolean gzip = coding.equals("gzip");
            assertEquals(
                    gzip ? Optional.of("gzip") : Optional.empty(),
                    answer.headers().firstValue("Content-Encoding"));
            assertArrayEquals(plain, gzip ? unzipped(answer.body()) : answer.body());
            assertEquals(tag(Ask.get(address, "Accept-Encoding", coding)), tag(answer));
            assertSameHead(answer, Ask.head(address, "Accept-Encoding", accepted), address);
        }
    }

    @Test
    void who_has_the_answer_gets_it_not_again() {
        for (String address : addresses()) {
            for (String coding : List.of("identity", "gzip")) {
                HttpResponse<byte[]> whole = Ask.get(address, "Accept-Encoding", coding);
                assertSameHead(whole, Ask.head(address, "Accept-Encoding", coding), address);
                String tag = tag(whole);
                for (String has : List.of(
                        tag,
                        "W/" + tag,
                        "\"x\", " + tag,
                        "\"x\",W/" + tag + " , \"y\"",
                        "\"a, b\", " + tag,
                        " , " + tag + ",,",
                        "*")) {
                    assertUnchanged(whole, Ask.get(address, "Accept-Encoding", coding, "If-None-Match", has), has);
                    assertUnchanged(whole, Ask.head(address, "Accept-Encoding", coding, "If-None-Match", has), has);
                }
                assertUnchanged(
                        whole,
                        Ask.get(address, "Accept-Encoding", coding, "If-None-Match", "\"x\"", "If-None-Match", tag),
                        "two lines");
            }
        }
    }

    @Test
    void who_has_another_answer_gets_this_one() {
        for (String address : addresses()) {
            HttpResponse<byte[]> whole = Ask.get(address);
            String tag = tag(whole);
            String gzip = tag(Ask.get(address, "Accept-Encoding", "gzip"));
            for (String has : List.of(
                    gzip,
                    "W/" + gzip,
                    "\"\"",
                    "\"*\"",
                    "\"x\"",
                    "garbage",
                    "\"",
                    ",",
                    "W/",
                    tag.replace("\"", ""),
                    tag.substring(0, tag.length() - 2) + '"',
                    tag.substring(0, tag.length() - 1),
                    tag.toUpperCase(Locale.ROOT).replaceFirst("\"", "\"_"))) {
                for (String ifModifiedSince : List.of("", HTTP_DATE.format(clock.instant()))) {
                    String[] conditions = ifModifiedSince.isEmpty()
                            ? new String[] {"If-None-Match", has}
                            : new String[] {"If-None-Match", has, "If-Modified-Since", ifModifiedSince};
                    HttpResponse<byte[]> answer = Ask.get(address, conditions);
                    assertEquals(200, answer.statusCode(), has);
                    assertArrayEquals(whole.body(), answer.body(), has);
                    assertEquals(200, Ask.head(address, conditions).statusCode(), has);
                }
            }
        }
    }

    @Test
    void what_has_not_changed_since_a_date_is_not_sent_again() {
        for (String address : addresses()) {
            HttpResponse<byte[]> whole = Ask.get(address);
            Instant modified = modified(whole).orElseThrow();
            for (String date : List.of(
                    HTTP_DATE.format(modified),
                    HTTP_DATE.format(modified.plusSeconds(1)),
                    HTTP_DATE.format(modified.plusSeconds(100_000)),
                    rfc850(modified),
                    asctime(modified))) {
                assertUnchanged(whole, Ask.get(address, "If-Modified-Since", date), date);
                assertUnchanged(whole, Ask.head(address, "If-Modified-Since", date), date);
            }
            for (String date : List.of(
                    HTTP_DATE.format(modified.minusSeconds(1)),
                    rfc850(modified.minusSeconds(1)),
                    asctime(modified.minusSeconds(1)),
                    "Thu, 01 Jan 1970 00:00:00 GMT",
                    "Sun Nov  6 08:49:37 1994",
                    "",
                    "garbage",
                    "0",
                    "99999999999",
                    modified.plusSeconds(60).toString(),
                    HTTP_DATE.format(modified.plusSeconds(60)).replace(" GMT", ""),
                    HTTP_DATE.format(modified.plusSeconds(60)).replace("GMT", "+0000"),
                    HTTP_DATE.format(modified.plusSeconds(60)).substring(5),
                    "Mon, 99 Jan 2090 00:00:00 GMT",
                    "Xyz, 01 Jan 2090 00:00:00 GMT",
                    "Fri, 31 Feb 2090 00:00:00 GMT")) {
                assertEquals(200, Ask.get(address, "If-Modified-Since", date).statusCode(), date);
            }
            String date = HTTP_DATE.format(modified);
            assertEquals(
                    200,
                    Ask.get(address, "If-Modified-Since", date, "If-Modified-Since", date)
                            .statusCode(),
                    "Two dates are none");
        }
    }

    @Test
    void who_wants_another_state_than_there_is_is_refused() {
        for (String address : addresses()) {
            HttpResponse<byte[]> whole = Ask.get(address);
            String tag = tag(whole);
            Instant modified = modified(whole).orElseThrow();
            String long_ago = "Thu, 01 Jan 1970 00:00:00 GMT";
            for (String[] met : new String[][] {
                {"If-Match", tag},
                {"If-Match", "*"},
                {"If-Match", "\"x\", " + tag},
                {"If-Match", "\"x\"", "If-Match", tag},
                {"If-Match", tag, "If-Unmodified-Since", long_ago},
                {"If-Match", tag, "If-None-Match", "\"x\""},
                {"If-Unmodified-Since", HTTP_DATE.format(modified)},
                {"If-Unmodified-Since", rfc850(modified)},
                {"If-Unmodified-Since", HTTP_DATE.format(modified.plusSeconds(60))},
                {"If-Unmodified-Since", "garbage"},
                {"If-Unmodified-Since", long_ago, "If-Unmodified-Since", long_ago},
            }) {
                assertEquals(200, Ask.get(address, met).statusCode(), () -> String.join(" ", met));
            }
            for (String[] missed : new String[][] {
                {"If-Match", "W/" + tag},
                {"If-Match", "\"x\""},
                {"If-Match", "garbage"},
                {"If-Match", "\"x\"", "If-Unmodified-Since", HTTP_DATE.format(modified)},
                {"If-Match", "\"x\"", "If-None-Match", tag},
                {"If-Unmodified-Since", HTTP_DATE.format(modified.minusSeconds(1))},
                {"If-Unmodified-Since", long_ago},
                {"If-Unmodified-Since", long_ago, "If-None-Match", "*"},
            }) {
                HttpResponse<byte[]> answer = Ask.get(address, missed);
                assertEquals(412, answer.statusCode(), () -> String.join(" ", missed));
                assertEquals(412, Ask.json(answer.body()).path("status").asInt());
                assertEquals(Optional.of("application/problem+json"), type(answer));
                assertEquals(412, Ask.head(address, missed).statusCode());
            }
            assertUnchanged(whole, Ask.get(address, "If-Match", tag, "If-None-Match", tag), "both");
        }
    }

    @Test
    void a_date_is_told_once_nothing_can_happen_within_its_second_any_more() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS).plusMillis(700);
        clock.stopAt(now);
        String project = "/projects/" + projects.make("Dated of conditions", 1);
        check.catchUp();
        for (String address : List.of(project, project + "/facts", "/projects?limit=2", "/codelists/status")) {
            clock.stopAt(now.plusMillis(1900));
            HttpResponse<byte[]> fresh = Ask.get(address);
            assertEquals(Optional.empty(), modified(fresh), address);
            assertEquals(
                    200,
                    Ask.get(address, "If-Modified-Since", HTTP_DATE.format(now.plusSeconds(60)))
                            .statusCode());
            assertEquals(
                    200,
                    Ask.get(address, "If-Unmodified-Since", HTTP_DATE.format(now.plusSeconds(60)))
                            .statusCode());
            assertUnchanged(fresh, Ask.get(address, "If-None-Match", tag(fresh)), "fresh");
            clock.stopAt(now.plusMillis(2100));
            HttpResponse<byte[]> old = Ask.get(address);
            assertEquals(Optional.of(now.truncatedTo(ChronoUnit.SECONDS)), modified(old), address);
            assertEquals(tag(fresh), tag(old));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/projects?status=nope",
                "/projects?sector=nope",
                "/projects?limit=0",
                "/projects?nope=1",
                "/projects?sort=nope",
                "/projects?cursor=nope",
                "/projects?cursor=nope&limit=3",
                "/projects?status=closed,!closed",
                "/case-studies?cursor=nope",
                "/documents?cursor=nope",
                "/documents?category=nope",
                "/financing?financier=nope",
                "/financing/totals?groupBy=nope",
                "/financing/totals?groupBy=kind&financier=nope",
                SeedText.PROJECT + "/facts?limit=0",
                SeedText.PROJECT + "/facts?cursor=x",
                SeedText.PROJECT + "?x=1",
            })
    void a_bad_question_stays_bad_under_any_condition(String address) {
        for (String coding : List.of("identity", "gzip")) {
            assertEquals(
                    400,
                    Ask.get(address, "If-None-Match", "*", "Accept-Encoding", coding)
                            .statusCode());
            assertEquals(
                    400,
                    Ask.get(address, "If-Match", "\"x\"", "Accept-Encoding", coding)
                            .statusCode());
            assertEquals(
                    400,
                    Ask.head(address, "If-None-Match", "*", "Accept-Encoding", coding)
                            .statusCode());
        }
    }

    @Test
    void what_is_not_there_is_not_there_under_any_condition() {
        String deleted = "/projects/" + projects.make("Deleted of conditions", 1);
        projects.delete(deleted.substring("/projects/".length()));
        check.catchUp();
        for (String condition : List.of("If-None-Match", "If-Match")) {
            assertEquals(410, Ask.get(deleted, condition, "*").statusCode());
            assertEquals(404, Ask.get("/projects/nobody", condition, "*").statusCode());
            assertEquals(404, Ask.get("/projects/nobody/facts", condition, "*").statusCode());
            assertEquals(404, Ask.get("/codelists/nothing", condition, "*").statusCode());
        }
        assertEquals(
                410,
                Ask.get(deleted, "If-Modified-Since", HTTP_DATE.format(clock.instant()))
                        .statusCode());
    }

    private static void assertUnchanged(HttpResponse<byte[]> whole, HttpResponse<byte[]> answer, String condition) {
        String told = "%s under %s".formatted(answer.uri(), condition);
        assertEquals(304, answer.statusCode(), told);
        assertEquals(0, answer.body().length, told);
        for (String absent :
                List.of("Content-Type", "Content-Length", "Content-Encoding", "Transfer-Encoding", "Link")) {
            assertEquals(Optional.empty(), answer.headers().firstValue(absent), told + ": " + absent);
        }
        assertEquals(tag(whole), tag(answer), told);
        assertKept(answer, told);
    }

    private static void assertKept(HttpResponse<byte[]> answer, String told) {
        boolean severalFormats = answer.uri().getPath().matches("/(projects|financing|case-studies|documents)");
        assertEquals(
                List.of(severalFormats ? "Accept, Accept-Encoding" : "Accept-Encoding"),
                answer.headers().allValues("Vary"),
                told);
        assertEquals(List.of("no-cache"), answer.headers().allValues("Cache-Control"), told);
        assertEquals(1, answer.headers().allValues("ETag").size(), told);
        assertEquals(List.of("nosniff"), answer.headers().allValues("X-Content-Type-Options"), told);
    }

    private static void assertSameHead(HttpResponse<byte[]> get, HttpResponse<byte[]> head, String told) {
        assertEquals(200, head.statusCode(), told);
        assertEquals(0, head.body().length, told);
        for (String name :
                List.of("ETag", "Last-Modified", "Vary", "Cache-Control", "Content-Type", "Content-Encoding", "Link")) {
            assertEquals(get.headers().allValues(name), head.headers().allValues(name), told + ": " + name);
        }
        head.headers()
                .firstValue("Content-Length")
                .ifPresent(length -> assertEquals(String.valueOf(get.body().length), length, told));
    }

    private static String tag(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static Optional<String> type(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Content-Type").map(type -> type.split(";")[0]);
    }

    private static Optional<Instant> modified(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Last-Modified").map(date -> Instant.from(HTTP_DATE.parse(date)));
    }

    private static String rfc850(Instant moment) {
        return form("EEEE, dd-MMM-yy HH:mm:ss 'GMT'", moment);
    }

    private static String asctime(Instant moment) {
        return form("EEE MMM ppd HH:mm:ss yyyy", moment);
    }

    private static String form(String pattern, Instant moment) {
        return DateTimeFormatter.ofPattern(pattern, Locale.US)
                .withZone(ZoneOffset.UTC)
                .format(moment);
    }

    private static byte[] unzipped(byte[] gzip) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes();
    }
}
