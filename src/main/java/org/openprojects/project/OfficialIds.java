package org.openprojects.project;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

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

    /** Second of all, whether the other answers are there already or still to come. */
    private static void redirect(Operation operation) {
        APIResponses others = operation.getResponses();
        APIResponses all = OASFactory.createAPIResponses().addAPIResponse("200", others.getAPIResponse("200"));
        all.addAPIResponse("308", moved());
        others.getAPIResponses().forEach((status, answer) -> {
            if (!all.hasAPIResponse(status)) {
                all.addAPIResponse(status, answer);
            }
        });
        operation.setResponses(all);
    }

    private static APIResponse moved() {
        return OASFactory.createAPIResponse()
                .description("The official number of a project: it is found under its id.")
                .addHeader(
                        "Location",
                        OASFactory.createHeader()
                                .description("The same path with the id, and the same query.")
                                .required(true)
                                .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
    }
}
