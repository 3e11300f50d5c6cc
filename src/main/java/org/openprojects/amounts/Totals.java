package org.openprojects.amounts;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openprojects.catalogue.Question;
import org.openprojects.catalogue.Snapshot;
import org.openprojects.catalogue.Total;
import org.openprojects.catalogue.field.WordField;
import org.openprojects.financing.FinancingFields;
import org.openprojects.financing.FinancingKind;
import org.openprojects.listing.Answer;
import org.openprojects.listing.Answers;
import org.openprojects.listing.Narrowed;
import org.openprojects.listing.Page;
import org.openprojects.value.Currency;

/** Adds up the amounts that a question matches, and says for each sum where its amounts are. */
@ApplicationScoped
class Totals {
    private static final Set<String> NOT_IN_LISTS = Set.of("groupBy", "limit", "offset");

    private final Answers answers;
    private final RoutingContext request;

    Totals(Answers answers, RoutingContext request) {
        this.answers = answers;
        this.request = request;
    }

    Answer<Page<TotalRow>> of(Question question, Grouping grouping, TotalsPaging part) {
        Narrowed narrowed = Narrowed.of(
                request,
                "/financing",
                Stream.concat(NOT_IN_LISTS.stream(), grouping.fields().stream().map(WordField::name))
                        .collect(Collectors.toSet()));
        return answers.totals(
                question,
                part.paging(),
                snapshot -> snapshot.totals(question, grouping.fields(), FinancingFields.SUM),
                (snapshot, total) -> row(snapshot, total, grouping, narrowed));
    }

    private static TotalRow row(Snapshot snapshot, Total total, Grouping grouping, Narrowed narrowed) {
        String currency = total.group().get(grouping.place(FinancingFields.CURRENCY));
        return new TotalRow(
                IntStream.range(0, grouping.asked())
                        .mapToObj(i -> group(
                                snapshot,
                                grouping.fields().get(i),
                                total.group().get(i)))
                        .toList(),
                FinancingKind.of(total.group().get(grouping.place(FinancingFields.KIND))),
                currency,
                total.count(),
                written(total.sum(), currency),
                written(total.min(), currency),
                written(total.max(), currency),
                href(total, grouping, narrowed));
    }

    private static TotalRow.Group group(Snapshot snapshot, WordField field, String code) {
        return new TotalRow.Group(field.name(), code, snapshot.word(field, code).label());
    }

    /** With the decimals of the currency at least, as all money is. */
    private static BigDecimal written(BigDecimal amount, String currency) {
        int decimals = Currency.of(currency).orElseThrow().decimals();
        BigDecimal plain = amount.stripTrailingZeros();
        return plain.setScale(Math.max(decimals, plain.scale()));
    }

    private static String href(Total total, Grouping grouping, Narrowed narrowed) {
        Map<String, String> filters = new LinkedHashMap<>();
        for (int i = 0; i < grouping.fields().size(); i++) {
            filters.put(grouping.fields().get(i).name(), total.group().get(i));
        }
        return narrowed.with(filters);
    }
}
