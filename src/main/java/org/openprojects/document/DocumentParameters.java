package org.openprojects.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.openprojects.listing.WordParameters;

/** Says in the contract which words the parameters of the list, and of one of them, take. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 95)
public class DocumentParameters implements OASFilter {
    @Override
    public Operation filterOperation(Operation operation) {
        WordParameters.of(
                operation,
                "listDocuments",
                words -> words.sort(DocumentFields.orders()).offer(DocumentFields.OFFER));
        WordParameters.of(operation, "getDocument", words -> words.fields(DocumentFields.OFFER));
        return operation;
    }
}
