package org.openprojects.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openprojects.value.PartialDate;
import org.openprojects.value.YearSpan;
import org.openprojects.vocabulary.Code;
import org.openprojects.vocabulary.Country;
import org.openprojects.vocabulary.OpenVocabulary;
import org.openprojects.vocabulary.Spelling;
import org.openprojects.vocabulary.Status;

/**
 * The World Bank's table of its projects. What the Bank's funds commit is co-financing by them, in dollars; the sum of the commitments is
 * no row of its own.
 */
record WorldBankProjects(List<String> header) implements TableReader.Rows {

    static final List<String> NEEDED =
            List.of("id", "countryName", "status", "projectName", "approvalDate", "projectCostUsd");

    private static final Set<String> READ = Set.of(
            "id",
            "countryName",
            "status",
            "projectName",
            "approvalDate",
            "effectiveDate",
            "closingDate",
            "projectCostUsd",
            "ibrdCommitmentUsd",
            "idaCommitmentUsd",
            "grantUsd",
            "sector1");

    /** Columns that have no place in a project, or only repeat others. */
    private static final Set<String> PASSED_OVER = Set.of(
            "regionName",
            "lastStage",
            "implementingAgency",
            "totalCommitmentUsd",
            "lendingInstrument",
            "environmentalCategory",
            "financingType",
            "sector2",
            "sector3",
            "theme1",
            "theme2");

    /** A mark of sectors that the Bank no longer uses. */
    private static final Pattern HISTORIC = Pattern.compile("^\\(Historic\\)\\s*");

    @Override
    public LineReading read(FileLine line, CsvRow cells, Said said) throws Unreadable {
        LineFacts out = new LineFacts(line, said);
        TableRow table = new TableRow(header, cells);
        WorldBankRow row = new WorldBankRow(table, out);
        String id = row.id();
        String title = row.text("/title", "projectName")
                .filter(name -> name.length() <= LineValues.LONGEST_TITLE)
                .orElseThrow(() -> new Unreadable(IssueCode.NO_RECORD, "The row has no `projectName`."));
        if (Spelling.key(title).isEmpty()) {
            out.issue(IssueCode.DOUBTFUL_VALUE, "`projectName` is \"%s\", which is kept as it is.".formatted(title));
        }
        header.stream()
                .filter(column -> !READ.contains(column) && !PASSED_OVER.contains(column))
                .forEach(column -> out.issueOnce(
                        IssueCode.UNKNOWN_MEMBER, column, "No rule reads the column `%s`.".formatted(column)));
        row.value("/status", "status", text -> Status.recognise(text).map(Status::word), word -> word.label());
        country(table, row, out);
        sector(table, row, out);
        row.value("/approvalDate", "approvalDate", DateText::parse, PartialDate::toString);
        duration(row, table, out);
        row.dollars("/financing/totalCost", "projectCostUsd");
        commitments(row, table, out);
        return row.reading(LineReading.Kind.RECORD, id);
    }

    private static void country(TableRow table, WorldBankRow row, LineFacts out) {
        table.cell("countryName").ifPresent(cell -> {
            Optional<Country> country = Country.recognise(cell.text());
            country.ifPresentOrElse(
                    known -> row.fact("/country", known.word(), known.label(), cell, "countryName"),
                    () -> out.issueOnce(
                            IssueCode.UNKNOWN_COUNTRY,
                            cell.text(),
                            "\"%s\" is no country, so the records with it have none.".formatted(cell.text())));
        });
    }

    private static void sector(TableRow table, WorldBankRow row, LineFacts out) {
        table.cell("sector1").ifPresent(cell -> {
            String text = HISTORIC.matcher(Spelling.plain(cell.text())).replaceFirst("");
            Optional<Code> code = text.length() > 100
                    ? Optional.empty()
                    : new LineValues(out).coined("sector1", OpenVocabulary.SECTOR, IssueCode.UNKNOWN_SECTOR, text);
            code.ifPresent(known -> row.fact("/sector", known.word(), known.label(), cell, "sector1"));
        });
    }

    /** From the day on which the project took effect to that on which it closes. */
    private static void duration(WorldBankRow row, TableRow table, LineFacts out) {
        Optional<PartialDate> start = row.value(null, "effectiveDate", DateText::parse, PartialDate::toString);
        Optional<PartialDate> end = row.value(null, "closingDate", DateText::parse, PartialDate::toString);
        if (start.isEmpty()) {
            end.ifPresent(day -> out.unreadable("closingDate", "has no effectiveDate to start from"));
            return;
        }
        if (end.isPresent() && end.get().last().isBefore(start.get().first())) {
            out.unreadable("closingDate", "lies before effectiveDate");
            end = Optional.empty();
        }
        CsvRow.Cell cell = table.cell("effectiveDate").orElseThrow();
        String raw = end.isEmpty()
                ? cell.raw()
                : between(
                        out, cell.raw(), table.cell("closingDate").orElseThrow().raw());
        out.fact(
                "/duration",
                new YearSpan(start.get(), end.orElse(null)),
                Method.PARSED,
                raw,
                "column-effective-and-closing-date",
                null);
    }

    /** What stands from one cell to another, where that is a piece of the row. */
    private static String between(LineFacts out, String first, String last) {
        String row = out.line().text();
        int from = row.indexOf(first);
        int to = row.indexOf(last, from);
        return to < from ? first : row.substring(from, to + last.length());
    }

    private static void commitments(WorldBankRow row, TableRow table, LineFacts out) {
        int n = 0;
        n += commitment(
                row, table, out, n, "ibrdCommitmentUsd", "International Bank for Reconstruction and Development");
        n += commitment(row, table, out, n, "idaCommitmentUsd", "International Development Association");
        commitment(row, table, out, n, "grantUsd", null);
    }

    /** @param fund null for grants: the table does not say whose they are */
    private static int commitment(WorldBankRow row, TableRow table, LineFacts out, int n, String column, String fund) {
        String path = "/financing/cofinancing/" + n;
        if (row.dollars(path + "/money", column).isEmpty()) {
            return 0;
        }
        String raw = table.cell(column).orElseThrow().raw();
        String rule = WorldBankRow.rule(column);
        if (fund != null) {
            out.fact(path + "/financier", fund, Method.POSITIONAL, raw, rule, "The column names the fund.");
        }
        out.fact(
                path + "/scope",
                "international",
                Method.POSITIONAL,
                raw,
                rule,
                "The World Bank's funds are international.");
        return 1;
    }
}
