package org.openprojects.amounts;

import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import org.openprojects.catalogue.Question;
import org.openprojects.catalogue.field.Kind;
import org.openprojects.catalogue.field.Order;
import org.openprojects.catalogue.field.WordField;
import org.openprojects.financing.FinancingFields;
import org.openprojects.financing.FinancingKind;
import org.openprojects.financing.FinancingRow;
import org.openprojects.financing.Scope;
import org.openprojects.listing.AmountBound;
import org.openprojects.listing.FieldPaths;
import org.openprojects.listing.Offer;
import org.openprojects.listing.Ranges;
import org.openprojects.listing.Sorting;
import org.openprojects.project.ProjectFields;
import org.openprojects.project.ProjectFilter;

/** Which amounts are asked for, beside what their projects are asked for by. */
record AmountFilter(
        @RestQuery
        @Separator(",")
        @Size(max = 200)
        @Parameter(description = "What the amount pays for.", example = "ifad,cofinancing")
        List<String> kind,

        @RestQuery
        @Separator(",")
        @Size(max = 200)
        @Parameter(
                description = "Codes of co-financiers, as the facet of that name has them; `none` where none is named.",
                example = "none")
        List<String> financier,

        @RestQuery
        @Separator(",")
        @Size(max = 200)
        @Parameter(description = "Where the co-financier is from; `none` where that is not said.", example = "none")
        List<String> scope,

        @RestQuery @Parameter(description = "The amount is at least this, in `currency`.", example = "5000000")
        AmountBound amountMin,

        @RestQuery @Parameter(description = "The amount is at most this, in `currency`.", example = "6000000")
        AmountBound amountMax) {
    private static final String BY_AMOUNT = "-?(amount|totalCost|ifadFinancing)";

    static final Offer OFFER = new Offer(
            FieldPaths.of(FinancingRow.class),
            FieldPaths.plain(FinancingRow.class),
            Stream.concat(
                            Stream.of(
                                    FinancingFields.KIND,
                                    FinancingFields.FINANCIER,
                                    FinancingFields.SCOPE,
                                    FinancingFields.CURRENCY),
                            ProjectFields.OFFER.facets().stream())
                    .toList(),
            List.of("financier"));

    static Map<String, Order> orders(String currency) {
        Map<String, Order> orders = new LinkedHashMap<>(ProjectFields.orders(currency));
        orders.put("amount", FinancingFields.MONEY.in(currency));
        return orders;
    }

    Question ordered(ProjectFilter projects) {
        return Sorting.of(conditions(projects), projects.q(), projects.sort(), orders(projects.compared()));
    }

    /** Where amounts are compared, only those in the currency that they are compared in can match. */
    Question conditions(ProjectFilter projects) {
        Ranges.check("amountMin", amountMin, "amountMax", amountMax);
        Question question = projects.of(Kind.AMOUNT)
                .oneOf(FinancingFields.KIND, kind, FinancingKind::codes)
                .oneOf(FinancingFields.FINANCIER, financier, List::of)
                .oneOf(FinancingFields.SCOPE, scope, Scope::codes)
                .between(
                        FinancingFields.MONEY,
                        AmountBound.amount(amountMin),
                        AmountBound.amount(amountMax),
                        projects.compared());
        return in(projects, question);
    }

    /** Bounds mean other amounts in each currency, so that where there are any, no other currency is counted either. */
    private Question in(ProjectFilter projects, Question question) {
        WordField currency = FinancingFields.CURRENCY;
        if (projects.currency() != null) {
            question.anyOf(currency, List.of(projects.compared()));
        }
        if (amountMin != null || amountMax != null || projects.hasBounds()) {
            return question.withNothingBut(currency, projects.compared());
        }
        boolean inOrder = projects.sort().stream().anyMatch(key -> key.matches(BY_AMOUNT));
        return inOrder ? question.with(currency, projects.compared()) : question;
    }
}
