package org.openprojects.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.openprojects.reading.Lines.fact;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openprojects.value.Money;
import org.openprojects.value.PartialDate;
import org.openprojects.value.YearSpan;
import org.openprojects.vocabulary.CodedWord;

@Tag("no-database")
class NdjsonReaderTest {

    private final List<LineReading> flat = Lines.json(Lines.file("flat.ndjson"));
    private final ReadRecord orchards = flat.get(0).records().get(0);

    @Test
    void reads_each_value_of_a_flat_line() {
        assertEquals(List.of(), flat.get(0).issues());
        assertEquals("7000000001", flat.get(0).place());
        assertEquals("7000000001", fact(orchards, "/projectId").value());
        assertEquals("Terraced Orchards Project", fact(orchards, "/title").value());
        assertEquals(new CodedWord("NP", "Nepal"), fact(orchards, "/country").value());
        assertEquals(
                new CodedWord("asia-and-the-pacific", "Asia and the Pacific"),
                fact(orchards, "/region").value());
        assertEquals(
                new CodedWord("ongoing", "Ongoing"), fact(orchards, "/status").value());
        assertEquals(
                PartialDate.parse("2019-04-11"), fact(orchards, "/approvalDate").value());
        assertEquals(
                new YearSpan(PartialDate.parse("2019"), PartialDate.parse("2027")),
                fact(orchards, "/duration").value());
        assertEquals(
                new Money(new BigDecimal("12340000"), "USD", BigDecimal.ONE, null, false),
                fact(orchards, "/financing/totalCost").value());
        assertEquals(
                new Money(new BigDecimal("1000000.50"), "EUR", new BigDecimal("0.01"), null, false),
                fact(orchards, "/financing/cofinancing/1/money").value());
        assertEquals(
                "Norway", fact(orchards, "/financing/cofinancing/1/financier").value());
        assertEquals(
                "international",
                fact(orchards, "/financing/cofinancing/1/scope").value());
        assertEquals("previous-phase", fact(orchards, "/related/0/relation").value());
        assertEquals("7000000002", fact(orchards, "/related/0/projectId").value());
    }

    @Test
    void puts_papers_below_their_headings() {
        assertEquals(
                "presidents-reports",
                ((CodedWord) fact(orchards, "/documents/0/category").value()).code());
        assertEquals(
                "https://papers.example.org/3.pdf",
                fact(orchards, "/documents/0/items/1/url").value());
        assertEquals("Completion", fact(orchards, "/documents/1/items/0/title").value());
        assertEquals(
                PartialDate.parse("2020-05"),
                fact(orchards, "/documents/1/items/0/publishedOn").value());
    }

    @Test
    void makes_each_case_study_a_record_about_its_project() {
        ReadRecord study = flat.get(0).records().get(1);
        assertEquals(ReadRecord.Kind.CASE_STUDY, study.kind());
        assertEquals("7000000001", study.about());
        assertEquals("Nepal: Pruning after five years", fact(study, "/heading").value());
        assertEquals("Pruning after five years", fact(study, "/title").value());
        assertEquals(new CodedWord("NP", "Nepal"), fact(study, "/country").value());
    }

    @Test
    void quotes_each_fact_from_its_line_to_the_letter() {
        List<String> lines = new String(Lines.file("flat.ndjson"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        for (LineReading reading : flat) {
            for (ReadRecord record : reading.records()) {
                for (Fact fact : record.facts()) {
                    assertEquals(reading.line().first(), fact.first());
                    assertTrue(lines.get(fact.first() - 1).contains(fact.raw()), fact::toString);
                }
            }
        }
        Fact cafe = fact(flat.get(1).records().get(0), "/title");
        assertEquals("Café de Altura Programme", cafe.value());
        assertEquals("Caf\\u00e9 de Altura Programme", cafe.raw());
        assertEquals(Method.PARSED, cafe.method());
        assertEquals(
                "{\"amount\":\"12340000\",\"currency\":\"USD\"}",
                fact(orchards, "/financing/totalCost").raw());
    }

    @Test
    void knows_a_line_without_an_id_by_its_title() {
        assertEquals("title:hillpathswithoutanumber", flat.get(2).place());
    }

    @Test
    void reads_what_the_API_gives() {
        String line = """
                {"id":"slope-farms","projectId":"7000000009","title":"Slope Farms","titleVariants":["Slope-farms"],"language":"en",\
                "summary":null,"description":["First.","Second."],"objectives":[],"activities":[],"results":[],"lessons":["Ask."],\
                "status":{"code":"closed","label":"Closed"},"country":{"code":"RW","label":"Rwanda"},\
                "region":{"code":"east-and-southern-africa","label":"East and Southern Africa"},"sector":null,\
                "approvalDate":"1996-04","duration":{"start":"1996","end":null},"financing":{"totalCost":{"amount":"5960000.00",\
                "currency":"USD","granularity":"10000","stated":"US$ 5.96 million","approximate":true},"ifad":null,"terms":null,\
                "cofinancing":[{"financier":null,"scope":"domestic","money":null}],"gap":null,"reconciliation":{"verdict":"incomplete",\
                "remainder":null,"tolerance":null}},"documents":[{"category":{"code":"special-study","label":"Special study"},"count":1,\
                "items":[{"id":"x","title":"A study","url":null,"publishedOn":"1999","language":null,"mediaType":"text/html"}]}],\
                "documentCount":1,"caseStudies":[],"caseStudyCount":0,"related":[{"relation":"see-also","title":"Slope Farms II",\
                "projectId":null,"project":null}],"inferred":["/country","/region"],"sources":[{"publisher":"IFAD","file":"a.txt"}],\
                "createdAt":"x","updatedAt":"x","version":3}""";
        LineReading reading = Lines.json(line).get(0);
        assertEquals(List.of(), reading.issues());
        assertEquals("slope-farms", reading.place());
        ReadRecord project = reading.records().get(0);
        assertEquals("Second.", fact(project, "/description/1").value());
        assertEquals(Method.INFERRED, fact(project, "/country").method());
        assertEquals(Method.ASSERTED, fact(project, "/title").method());
        assertEquals(
                new Money(new BigDecimal("5960000"), "USD", new BigDecimal("10000"), "US$ 5.96 million", true),
                fact(project, "/financing/totalCost").value());
        assertEquals(
                "text/html", fact(project, "/documents/0/items/0/mediaType").value());
        assertEquals("Slope Farms II", fact(project, "/related/0/title").value());
        assertEquals("IFAD", fact(project, "/sources/0/publisher").value());
        assertTrue(project.fact("/sector").isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"title\":\"Cut off                               | NOT_JSON",
                "{\"title\":\"Twice\",\"title\":\"Twice\"}          | NOT_JSON",
                "{\"title\":\"One\"} {\"title\":\"Two\"}            | NOT_JSON",
                "[\"no object\"]                                    | NOT_JSON",
                "7                                                  | NOT_JSON",
                "{\"title\":1e999999999}                            | NO_RECORD",
                "{\"summary\":\"No title.\"}                        | NO_RECORD",
                "{\"title\":\" ... \"}                              | NO_RECORD",
                "{\"title\":\"Nothing\\u0000\"}                     | BINARY",
                "{\"title\":\"Half\\ud800\"}                        | BINARY"
            })
    void leaves_out_a_bad_line_and_reads_the_next(String bad, IssueCode code) {
        List<LineReading> lines = Lines.json(bad + "\n{\"title\":\"Good\"}\n");
        assertEquals(List.of(code), Lines.issues(lines.get(0)));
        assertEquals(1, lines.get(0).issues().get(0).line());
        assertTrue(lines.get(0).records().isEmpty());
        assertEquals("Good", fact(lines.get(1).records().get(0), "/title").value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"status\":\"resting\"                                                | UNREADABLE_VALUE",
                "\"approvalDate\":\"31 February 2001\"                                 | UNREADABLE_VALUE",
                "\"totalCost\":{\"amount\":1e999999999,\"currency\":\"USD\"}           | UNREADABLE_VALUE",
                "\"totalCost\":{\"amount\":\"-5\",\"currency\":\"USD\"}                | UNREADABLE_VALUE",
                "\"totalCost\":{\"amount\":\"5\",\"currency\":\"dollars\"}             | UNREADABLE_VALUE",
                "\"totalCost\":\"5 million\"                                           | UNREADABLE_VALUE",
                "\"startYear\":1e999999999                                             | UNREADABLE_VALUE",
                "\"endYear\":2004                                                      | UNREADABLE_VALUE",
                "\"documents\":[{\"category\":\"Special study\"}]                      | UNREADABLE_VALUE",
                "\"relatedProjects\":[{\"projectId\":\"7\",\"relation\":\"cousin\"}]   | UNREADABLE_VALUE",
                "\"sector\":\"n/a\"                                                    | UNREADABLE_VALUE",
                "\"sector\":\"Moon farming\"                                           | UNKNOWN_SECTOR",
                "\"country\":\"Atlantis\"                                              | UNKNOWN_COUNTRY",
                "\"country\":\"KE\",\"region\":\"Asia and the Pacific\"                | CONFLICTING_VALUE",
                "\"budget\":5                                                          | UNKNOWN_MEMBER"
            })
    void takes_the_line_without_a_value_that_cannot_be_right(String member, IssueCode code) {
        LineReading line = Lines.json("{\"title\":\"Kept\"," + member + "}").get(0);
        assertEquals(List.of(code), Lines.issues(line).stream().distinct().toList());
        assertEquals("Kept", fact(line.records().get(0), "/title").value());
    }

    @Test
    void says_once_a_file_that_a_word_is_unseen() {
        List<LineReading> lines = Lines.json("{\"title\":\"A\",\"sector\":\"Moon farming\"}\n".repeat(3));
        assertEquals(1, lines.stream().mapToInt(line -> line.issues().size()).sum());
        assertEquals(
                new CodedWord("moon-farming", "Moon farming"),
                fact(lines.get(2).records().get(0), "/sector").value());
    }

    @Test
    void refuses_what_is_nested_without_end() {
        String deep = "{\"title\":" + "[".repeat(400_000) + "\n{\"title\":\"Good\"}";
        List<LineReading> lines = Lines.json(deep);
        assertEquals(List.of(IssueCode.NOT_JSON), Lines.issues(lines.get(0)));
        assertEquals(1, lines.get(1).records().size());
    }

    @Test
    void refuses_bytes_that_are_no_UTF_8() {
        byte[] line = "{\"title\":\"Caf\u00e9\"}\n{\"title\":\"Good\"}".getBytes(StandardCharsets.ISO_8859_1);
        List<LineReading> lines = Lines.json(line);
        assertEquals(List.of(IssueCode.NOT_UTF_8), Lines.issues(lines.get(0)));
        assertEquals(1, lines.get(1).records().size());
    }

    @Test
    void passes_over_a_line_of_a_hundred_megabytes_without_keeping_it() {
        InputStream endless = new InputStream() {
            private int left = 100_000_000;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                int n = Math.min(length, left);
                java.util.Arrays.fill(into, from, from + n, (byte) 'x');
                left -= n;
                return n == 0 ? -1 : n;
            }
        };
        InputStream file = new SequenceInputStream(
                endless, new ByteArrayInputStream("\n{\"title\":\"Good\"}".getBytes(StandardCharsets.UTF_8)));
        List<LineReading> lines = Lines.all(new NdjsonReader(new LineStream(file)));
        assertEquals(List.of(IssueCode.TOO_LARGE), Lines.issues(lines.get(0)));
        assertEquals(2, lines.get(1).line().first());
        assertEquals(1, lines.get(1).records().size());
    }

    @Test
    void goes_on_behind_any_line() throws IOException {
        byte[] bytes = ("\uFEFF{\"title\":\"A\"}\r\n\n{\"title\":\"B\"}\n").getBytes(StandardCharsets.UTF_8);
        List<LineReading> whole = Lines.json(bytes);
        assertEquals(
                List.of("title:a", "title:b"),
                whole.stream()
                        .map(LineReading::place)
                        .filter(place -> place != null)
                        .toList());
        for (int done = 1; done <= whole.size(); done++) {
            LineStream rest = new LineStream(new ByteArrayInputStream(bytes));
            rest.skip(done, whole.get(done - 1).line().end());
            assertEquals(whole.subList(done, whole.size()), Lines.all(new NdjsonReader(rest)));
        }
    }
}
