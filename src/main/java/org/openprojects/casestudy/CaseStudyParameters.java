package org.openprojects.casestudy;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.openprojects.listing.WordParameters;

/** Says in the contract which words the parameters of the list, and of one of them, take. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 95)
public class CaseStudyParameters implements OASFilter {
    @Override
    public Operation filterOperation(Operation operation) {
        WordParameters.of(
                operation,
                "listCaseStudies",
                words -> words.sort(CaseStudyFields.orders())
                        .offer(CaseStudyFields.OFFER)
                        .pattern("country", "^!?([A-Z]{2}|none)$"));
        WordParameters.of(operation, "getCaseStudy", words -> words.fields(CaseStudyFields.OFFER));
        return operation;
    }
}
