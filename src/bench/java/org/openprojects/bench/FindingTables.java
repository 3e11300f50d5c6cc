package org.openprojects.bench;

import java.io.PrintStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What questions cost on portfolios of several sizes: first the costs themselves, then the ratios that count. */
final class FindingTables {
    private static final String NOT_ANSWERED = "n/a";

    private static final Set<Asked> IN_PROCESS =
            EnumSet.of(Asked.PAGE, Asked.SEARCH, Asked.FACETS, Asked.SEARCH_WITH_FACETS, Asked.TOTALS);

    private final List<Figures> sizes;
    private final String heap;

    FindingTables(List<Figures> sizes, String heap) {
        this.sizes = sizes;
        this.heap = heap;
    }

    void print(PrintStream out) {
        costs().print(out);
        ratios().print(out);
    }

    private Table costs() {
        Table table = table("CPU µs for an answer");
        for (Asked kind : Asked.values()) {
            row(table, kind.label + ": server, over HTTP", size -> cost(size.served(), kind));
            if (IN_PROCESS.contains(kind)) {
                row(table, kind.label + ": catalogue, in process", size -> cost(size.catalogue(), kind));
                row(table, kind.label + ": plain Lucene, in process", size -> cost(size.lucene(), kind));
            }
        }
        return table;
    }

    private Table ratios() {
        Table table = table("ratio (least to most)", "must", "aim");
        againstLucene(table, Asked.PAGE, "≤ 1.5", "≤ 0.25");
        againstLucene(table, Asked.SEARCH, "≤ 1.5", "≤ 1.1");
        againstLucene(table, Asked.FACETS, "≤ 1.0", "≤ 0.12");
        againstOwn(table, Asked.SEARCH_WITH_FACETS, Asked.SEARCH, "≤ 1.9", "≤ 1.4");
        againstLucene(table, Asked.TOTALS, "≤ 1.0", "≤ 0.2");
        againstOwn(table, Asked.DEEP_PAGE, Asked.FIRST_PAGE, "≤ 1.5", "≤ 1.1");
        growth(table, Asked.BY_ID, "≤ 1.5", "≤ 1.1");
        growth(table, Asked.PAGE, "≤ 10", "≤ 5");
        growth(table, Asked.SEARCH, "≤ 30", "≤ 23");
        growth(table, Asked.FACETS, "≤ 50", "≤ 33");
        row(table, "import, projects a second", size -> given(size.imported()), "≥ 1,000", "≥ 2,500");
        row(table, "heap that answers", size -> size.served().isEmpty() ? NOT_ANSWERED : heap, "768m", "512m");
        return table;
    }

    private void againstLucene(Table table, Asked kind, String must, String aim) {
        String name = kind.label + ", %s, against plain Lucene";
        row(table, name.formatted("HTTP"), size -> ratio(size.served(), kind, size.lucene(), kind), must, aim);
        row(table, name.formatted("in process"), size -> ratio(size.catalogue(), kind, size.lucene(), kind), must, aim);
    }

    private void againstOwn(Table table, Asked kind, Asked other, String must, String aim) {
        String name = kind.label + ", %s, against " + other.label;
        row(table, name.formatted("HTTP"), size -> ratio(size.served(), kind, size.served(), other), must, aim);
        row(
                table,
                name.formatted("in process"),
                size -> ratio(size.catalogue(), kind, size.catalogue(), other),
                must,
                aim);
    }

    /** The bounds are for a growth from 10,000 to 1,000,000. */
    private void growth(Table table, Asked kind, String must, String aim) {
        Map<Asked, Cost> smallest = sizes.get(0).served();
        row(
                table,
                kind.label + ", against the smallest",
                size -> ratio(size.served(), kind, smallest, kind),
                must,
                aim);
    }

    private Table table(String first, String... last) {
        return new Table(Stream.of(Stream.of(first), sizes.stream().map(size -> given(size.count())), Stream.of(last))
                .flatMap(Function.identity())
                .toArray(String[]::new));
    }

    private void row(Table table, String name, Function<Figures, String> figure, String... last) {
        table.row(Stream.of(Stream.of(name), sizes.stream().map(figure), Stream.of(last))
                .flatMap(Function.identity())
                .toArray(String[]::new));
    }

    private static String cost(Map<Asked, Cost> costs, Asked kind) {
        return Optional.ofNullable(costs.get(kind)).map(Cost::text).orElse(NOT_ANSWERED);
    }

    private static String ratio(Map<Asked, Cost> costs, Asked kind, Map<Asked, Cost> others, Asked other) {
        return costs.containsKey(kind) && others.containsKey(other)
                ? costs.get(kind).against(others.get(other)).withEnds()
                : NOT_ANSWERED;
    }

    private static String given(long figure) {
        return figure == 0 ? NOT_ANSWERED : "%,d".formatted(figure);
    }
}
