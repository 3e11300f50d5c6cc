package org.openprojects.project;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Each operation on one project says in the contract that an official number is sent on to the id. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 80)
public class OfficialIds implements OASFilter {
    /** What publishers have for ids, and what ours are made of. */
    private static final String ANY_ID = "^[A-Za-z0-9][A-Za-z0-9._-]*$";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith("/projects/{id}")) {
                item.getOperations().values().forEach(OfficialIds::redirect);
            }
        });
    }

    private static void redirect(Operation operation) {
        operation
                .getResponses()
                .addAPIResponse(
                        "308",
                        OASFactory.createAPIResponse()
                                .description("The official number of a project: the same is found under its id.")
                                .addHeader("Location", OASFactory.createHeader()));
        operation.getParameters().stream()
                .filter(parameter -> parameter.getIn() == Parameter.In.PATH)
                .forEach(parameter -> parameter.getSchema().setPattern(ANY_ID));
    }
}
