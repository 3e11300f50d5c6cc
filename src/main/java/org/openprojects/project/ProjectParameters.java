package org.openprojects.project;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.openprojects.financing.Verdict;
import org.openprojects.listing.WordParameters;
import org.openprojects.vocabulary.Region;
import org.openprojects.vocabulary.Status;

/** Says in the contract which words the parameters of the list, and of one of them, take. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 95)
public class ProjectParameters implements OASFilter {
    @Override
    public Operation filterOperation(Operation operation) {
        WordParameters.of(
                operation,
                "listProjects",
                words -> words.sort(ProjectFields.orders("USD"))
                        .offer(ProjectFields.OFFER)
                        .codes("status", Status.codes())
                        .codes("reconciliation", Verdict.codes())
                        .codes("region", Region.codes())
                        .pattern("country", "^!?([A-Z]{2}|none)$"));
        WordParameters.of(operation, "getProject", words -> words.fields(ProjectFields.OFFER));
        return operation;
    }
}
