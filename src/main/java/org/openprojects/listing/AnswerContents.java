package org.openprojects.listing;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** In the contract an answer out of the catalogue is its content, and is told with what it may be kept by. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 100)
public class AnswerContents implements OASFilter {
    private static final String ANSWER = "Answer";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Map<String, Schema> contents = new TreeMap<>();
        contract.getComponents().getSchemas().forEach((name, schema) -> {
            if (name.startsWith(ANSWER)) {
                contents.put(name, schema.getProperties().get("content"));
            }
        });
        contents.keySet().forEach(contract.getComponents()::removeSchema);
        contract.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> describe(operation, contents));
    }

    private static void describe(Operation operation, Map<String, Schema> contents) {
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        if (answer == null || answer.getContent() == null) {
            return;
        }
        for (MediaType type : answer.getContent().getMediaTypes().values()) {
            String name = name(type.getSchema());
            if (contents.containsKey(name)) {
                type.setSchema(contents.get(name));
                // By which it is told that it can be asked for conditionally.
                answer.addHeader("ETag", OASFactory.createHeader());
            }
        }
    }

    private static String name(Schema schema) {
        String ref = schema.getRef() == null ? "" : schema.getRef();
        return ref.substring(ref.lastIndexOf('/') + 1);
    }
}
