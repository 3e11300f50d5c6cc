package org.openprojects.amounts;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.openprojects.listing.SparseAnswers;

/** Says in the contract that totals tell, as lists do, when they answer another search than was typed. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 57)
public class CorrectedTotals implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI contract) {
        SparseAnswers.tellCorrections(contract.getComponents().getSchemas().get("FinancingTotalPage"));
    }
}
