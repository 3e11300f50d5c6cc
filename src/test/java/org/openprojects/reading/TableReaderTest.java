package org.openprojects.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.openprojects.reading.Lines.fact;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openprojects.value.Money;
import org.openprojects.value.PartialDate;
import org.openprojects.value.YearSpan;
import org.openprojects.vocabulary.CodedWord;

@Tag("no-database")
class TableReaderTest {
    private static final Path REAL = Path.of("..", "shared", "data", "worldbank", "projects.csv");

    private final List<LineReading> rows = table("table.csv");

    @Test
    void reads_a_row_of_the_World_Bank() {
        assertEquals(LineReading.Kind.HEADER, rows.get(0).kind());
        ReadRecord bridges = rows.get(1).records().get(0);
        assertEquals("P900001", rows.get(1).place());
        assertEquals("Invented Bridges Project", fact(bridges, "/title").value());
        assertEquals("World Bank", fact(bridges, "/sources/0/publisher").value());
        assertEquals(new CodedWord("NP", "Nepal"), fact(bridges, "/country").value());
        assertEquals(
                new CodedWord("ongoing", "Ongoing"), fact(bridges, "/status").value());
        assertEquals(
                new YearSpan(PartialDate.parse("2015-09-01"), PartialDate.parse("2022-12-31")),
                fact(bridges, "/duration").value());
        assertEquals(
                new CodedWord("highways-rural", "Highways, rural"),
                fact(bridges, "/sector").value());
        assertEquals(
                dollars("30000000", "1"), fact(bridges, "/financing/totalCost").value());
    }

    @Test
    void takes_commitments_for_cofinancing_by_the_funds_that_their_columns_name() {
        ReadRecord bridges = rows.get(1).records().get(0);
        assertTrue(bridges.fact("/financing/ifad").isEmpty());
        assertEquals(
                "International Development Association",
                fact(bridges, "/financing/cofinancing/0/financier").value());
        assertEquals(
                dollars("20000000", "1"),
                fact(bridges, "/financing/cofinancing/0/money").value());
        assertTrue(bridges.fact("/financing/cofinancing/1/financier").isEmpty());
        assertEquals(
                dollars("1500000.5", "0.1"),
                fact(bridges, "/financing/cofinancing/1/money").value());
        assertTrue(bridges.fact("/financing/cofinancing/2/money").isEmpty());
    }

    @Test
    void takes_a_zero_for_an_amount_that_nobody_entered() {
        ReadRecord lake = rows.get(2).records().get(0);
        assertEquals("Invented \"Lake\" Project, Second", fact(lake, "/title").value());
        assertEquals(
                "Invented \"\"Lake\"\" Project, Second", fact(lake, "/title").raw());
        assertEquals(
                new CodedWord("cancelled", "Cancelled"), fact(lake, "/status").value());
        assertTrue(lake.facts().stream().noneMatch(fact -> fact.path().startsWith("/financing")));
        assertTrue(lake.fact("/country").isEmpty());
        assertEquals(List.of(IssueCode.UNKNOWN_COUNTRY), Lines.issues(rows.get(2)));
    }

    @Test
    void keeps_a_doubtful_cost_and_says_so() {
        ReadRecord vault = rows.get(3).records().get(0);
        assertEquals(dollars("11.1", "0.1"), fact(vault, "/financing/totalCost").value());
        assertEquals(new CodedWord("planned", "Planned"), fact(vault, "/status").value());
        assertEquals(
                List.of(IssueCode.UNKNOWN_COUNTRY, IssueCode.UNREADABLE_VALUE, IssueCode.DOUBTFUL_VALUE),
                Lines.issues(rows.get(3)));
    }

    @Test
    void leaves_out_what_is_no_row() {
        assertEquals(List.of(IssueCode.NOT_A_ROW), Lines.issues(rows.get(5)));
        assertEquals(List.of(IssueCode.NOT_A_ROW), Lines.issues(rows.get(6)));
        assertEquals(7, rows.get(6).line().first());
    }

    @Test
    void reads_a_cell_that_runs_over_lines() {
        LineReading bridges = table("objectives.csv").get(1);
        assertEquals(LineReading.Kind.ADDITION, bridges.kind());
        assertEquals(2, bridges.line().first());
        assertEquals(3, bridges.line().last());
        Fact objective = fact(bridges.records().get(0), "/objectives/0");
        assertEquals("To build bridges that outlast the rains.", objective.value());
        assertEquals("To build bridges that\noutlast the rains.", objective.raw());
    }

    @Test
    void a_quotation_mark_that_nobody_closes_costs_its_own_row_only() {
        String text = "id,developmentObjective\nP900001,\"open\nP900002,Closed.\nP900003,Closed.\n";
        List<LineReading> all = read(text.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(IssueCode.NOT_A_ROW), Lines.issues(all.get(1)));
        assertEquals("P900002", all.get(2).place());
        assertEquals("P900003", all.get(3).place());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "a,b\n1,2\n", "id,id,developmentObjective\n", "id,\"developmentObjective\n"})
    void refuses_a_table_whose_columns_it_does_not_know(String text) {
        assertThrows(Unreadable.class, () -> Lines.table(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void goes_on_behind_any_row() throws IOException, Unreadable {
        byte[] bytes = Lines.file("objectives.csv");
        List<LineReading> whole = read(bytes);
        for (int done = 1; done <= whole.size(); done++) {
            TableReader rest = new TableReader(new LineStream(new ByteArrayInputStream(bytes)));
            FileLine last = whole.get(done - 1).line();
            rest.skip(last.last(), last.end());
            assertEquals(whole.subList(done, whole.size()), Lines.all(rest));
        }
    }

    @Test
    void reads_every_row_of_the_real_table() throws IOException {
        assumeTrue(Files.exists(REAL), "the real table is not here");
        List<LineReading> all = read(Files.readAllBytes(REAL));
        assertEquals(
                List.of(),
                all.stream()
                        .skip(1)
                        .filter(row -> row.kind() != LineReading.Kind.RECORD)
                        .toList());
        assertEquals(27_132, all.size() - 1);
        try (Stream<String> lines = Files.lines(REAL)) {
            List<String> printed = lines.toList();
            all.stream()
                    .flatMap(row -> row.records().stream())
                    .flatMap(record -> record.facts().stream())
                    .forEach(fact -> assertTrue(printed.get(fact.first() - 1).contains(fact.raw()), fact::toString));
        }
    }

    private static Money dollars(String amount, String granularity) {
        return new Money(new BigDecimal(amount), "USD", new BigDecimal(granularity), null, false);
    }

    private static List<LineReading> table(String file) {
        return read(Lines.file(file));
    }

    private static List<LineReading> read(byte[] bytes) {
        try {
            return Lines.table(bytes);
        } catch (Unreadable e) {
            throw new AssertionError(e);
        }
    }
}
