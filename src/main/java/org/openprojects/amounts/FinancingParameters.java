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

    @Override
    public Operation filterOperation(Operation operation) {
        WordParameters.of(
                operation,
                "listFinancing",
                words -> codes(words).sort(AmountFilter.orders("USD")).offer(AmountFilter.OFFER));
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
                .pattern("country", "^!?([A-Z]{2}|none)$");
    }
}
