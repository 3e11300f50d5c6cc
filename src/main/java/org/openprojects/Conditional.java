package org.openprojects;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** An operation of the contract whose answer has an `ETag` may be asked whether that is still the newest. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 35)
public class Conditional implements OASFilter {
    private static final String ETAG = "ETag";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(Conditional::is)
                .forEach(Conditional::complete);
    }

    private static boolean is(Operation operation) {
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        return answer.getHeaders() != null && answer.getHeaders().containsKey(ETAG);
    }

    private static void complete(Operation operation) {
        APIResponse unchanged = OASFactory.createAPIResponse()
                .description("What you have is still the newest, by `If-None-Match` or `If-Modified-Since`.");
        for (APIResponse answer : List.of(operation.getResponses().getAPIResponse("200"), unchanged)) {
            for (String name : List.of(ETAG, "Last-Modified", "Cache-Control", "Vary")) {
                answer.addHeader(name, OASFactory.createHeader());
            }
        }
        operation.getResponses().addAPIResponse("304", unchanged);
    }
}
