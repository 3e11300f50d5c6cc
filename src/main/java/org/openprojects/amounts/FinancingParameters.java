package org.openprojects.amounts;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.openprojects.financing.FinancingKind;
import org.openprojects.financing.Scope;
import org.openprojects.financing.Verdict;
import org.openprojects.listing.WordParameters;
import org.openprojects.vocabulary.Region;
import org.openprojects.vocabulary.Status;

/** Says in the contract which words the parameters of the list and of the totals take. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 95)
public class FinancingParameters implements OASFilter {
    private static final String TOTALS = "getFinancingTotals";
    private static final String SEARCH =
            "Words that must all be there: each in the co-financier's name, or in what `/projects` searches of the project that"
                    + " states the amount. `\"a phrase\"`, `begin*`; `-without` leaves out what has the word in either.";
    private static final String CURRENCY =
            "ISO 4217: amounts in this currency alone. Bounds of amounts, and an order by amounts, are in it; where none is"
                    + " given they are in `USD`, and amounts in other currencies are left out.";
    private static final String SORT =
            "What to order by; a minus before it turns the order round. What lacks it comes last. By `amount`, `totalCost` or"
                    + " `ifadFinancing` only amounts in `currency` are listed.";
    private static final String FIELDS =
            "Members of the row to give of each item, with dots for members of members; `id` always comes along.";

    @Override
    public Operation filterOperation(Operation operation) {
        WordParameters.of(
                operation,
                "listFinancing",
                words -> codes(words)
                        .sort(AmountFilter.orders("USD"))
                        .offer(AmountFilter.OFFER)
                        .say("sort", SORT, "-amount,title")
                        .say("fields", FIELDS, "project.title,kind,money"));
        if (TOTALS.equals(operation.getOperationId())) {
            operation.setParameters(operation.getParameters().stream()
                    .filter(parameter -> !"sort".equals(parameter.getName()))
                    .toList());
        }
        WordParameters.of(operation, TOTALS, words -> codes(words).words("groupBy", Grouping.words()));
        return operation;
    }

    private static WordParameters codes(WordParameters words) {
        return words.codes("status", Status.codes())
                .codes("reconciliation", Verdict.codes())
                .codes("region", Region.codes())
                .codes("kind", FinancingKind.codes())
                .codes("scope", Scope.codes())
                .pattern("country", "^!?([A-Z]{2}|none)$")
                .say("q", SEARCH, "microenterprise promotion")
                .say("currency", CURRENCY, "USD");
    }
}
