package org.openprojects;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** An operation of the contract whose answer has an `ETag` may be asked whether that is still the newest. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 35)
public class Conditional implements OASFilter {
    private static final String ETAG = "ETag";
    /** All operations of these tags have one; others say so at their 200. */
    private static final Set<String> TAGS = Set.of();

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        List<Operation> conditional = contract.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(Conditional::is)
                .toList();
        conditional.forEach(Conditional::complete);
        if (!conditional.isEmpty()) {
            contract.getComponents()
                    .addParameter("If-None-Match", header("If-None-Match", "\"0\"", "The tags that you have."))
                    .addParameter(
                            "If-Modified-Since",
                            header("If-Modified-Since", "Tue, 10 Mar 2020 16:15:50 GMT", "When you got it last."));
        }
    }

    private static boolean is(Operation operation) {
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        return answer.getHeaders() != null && answer.getHeaders().containsKey(ETAG)
                || operation.getTags().stream().anyMatch(TAGS::contains);
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
        operation
                .addParameter(OASFactory.createParameter().ref("If-None-Match"))
                .addParameter(OASFactory.createParameter().ref("If-Modified-Since"));
    }

    private static Parameter header(String name, String example, String description) {
        return OASFactory.createParameter()
                .in(Parameter.In.HEADER)
                .name(name)
                .description(description)
                .example(example)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING).maxLength(1 << 16));
    }
}
