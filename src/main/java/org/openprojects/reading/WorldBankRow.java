package org.openprojects.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.openprojects.value.Money;
import org.openprojects.vocabulary.Spelling;

/** Makes facts of the cells of one row of a World Bank table. */
final class WorldBankRow {

    private static final Pattern ID = Pattern.compile("P[0-9]{6}");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,20}(?:\\.[0-9]{1,10})?");
    /** Left in some texts by older systems. */
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private static final BigDecimal DOUBTFUL = new BigDecimal("1000");

    private final TableRow row;
    private final LineFacts out;

    WorldBankRow(TableRow row, LineFacts out) {
        this.row = row;
        this.out = out;
    }

    /** The project's number, by which the Bank is known to have published the row. */
    String id() throws Unreadable {
        CsvRow.Cell cell = row.cell("id")
                .filter(id -> ID.matcher(id.text()).matches())
                .orElseThrow(() -> new Unreadable(
                        IssueCode.NOT_A_ROW, "The row has no `id` of the World Bank's form, P and six digits."));
        out.fact("/projectId", cell.text(), Method.ASSERTED, cell.raw(), rule("id"), null);
        out.fact(
                "/sources/0/publisher",
                "World Bank",
                Method.POSITIONAL,
                cell.raw(),
                "world-bank-table",
                "The table and the form of its ids are the World Bank's.");
        return cell.text();
    }

    Optional<String> text(String path, String column) {
        return row.cell(column).map(cell -> {
            String text = Spelling.plain(CONTROL.matcher(cell.text()).replaceAll(" "));
            fact(path, text, text, cell, column);
            return text;
        });
    }

    /** @param reading empty for a text that is no such value */
    <T> Optional<T> value(String path, String column, Function<String, Optional<T>> reading, Function<T, String> word) {
        Optional<CsvRow.Cell> cell = row.cell(column);
        Optional<T> value = cell.flatMap(stated -> reading.apply(stated.text().strip()));
        value.ifPresent(known -> {
            if (path != null) {
                fact(path, known, word.apply(known), cell.get(), column);
            }
        });
        if (cell.isPresent() && value.isEmpty()) {
            out.unreadable(column, "is not what the column promises");
        }
        return value;
    }

    /** In dollars; an amount of zero states none, as the table writes it where nothing was entered. */
    Optional<Money> dollars(String path, String column) {
        Optional<BigDecimal> amount = value(
                null,
                column,
                text -> AMOUNT.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty(),
                BigDecimal::toPlainString);
        return amount.filter(stated -> stated.signum() != 0).flatMap(stated -> {
            if (stated.compareTo(DOUBTFUL) < 0) {
                out.issue(
                        IssueCode.DOUBTFUL_VALUE,
                        "`%s` states %s dollars, which is kept as it is.".formatted(column, stated.toPlainString()));
            }
            Money money = new Money(stated, "USD", BigDecimal.ONE.movePointLeft(stated.scale()), null, false);
            fact(path, money, null, row.cell(column).orElseThrow(), column);
            return Optional.of(money);
        });
    }

    void fact(String path, Object value, String word, CsvRow.Cell cell, String column) {
        Method method = cell.raw().equals(word) ? Method.ASSERTED : Method.PARSED;
        out.fact(path, value, method, cell.raw(), rule(column), null);
    }

    LineReading reading(LineReading.Kind kind, String id) {
        ReadRecord record = new ReadRecord(ReadRecord.Kind.PROJECT, id, null, List.copyOf(out.facts()));
        return LineReading.of(kind, id, List.of(record), out);
    }

    static String rule(String column) {
        return "column" + LineValues.rule(column).substring("line".length());
    }
}
