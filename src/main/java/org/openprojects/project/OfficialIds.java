package org.openprojects.project;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Each operation on one project says in the contract that an official number is sent on to the id. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OfficialIds implements OASFilter {
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
                                .description("The official number of a project: it is found under its id.")
                                .addHeader(
                                        "Location",
                                        OASFactory.createHeader()
                                                .description("The same path with the id, and the same query.")
                                                .required(true)
                                                .schema(OASFactory.createSchema()
                                                        .addType(SchemaType.STRING))));
    }
}
