package org.openprojects;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/**
 * The contract shows real answers: of each operation those in the file that is named after it, by status and name, each
 * with the request that got it. A test asks them all again.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 20)
public class Examples implements OASFilter {
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Example(String summary, Object value) {}

    @Override
    public Operation filterOperation(Operation operation) {
        of(operation.getOperationId())
                .forEach((status, named) -> named.forEach((name, example) -> operation
                        .getResponses()
                        .getAPIResponse(status)
                        .getContent()
                        .getMediaTypes()
                        .values()
                        .forEach(content -> add(name, example, content))));
        return operation;
    }

    private static void add(String name, Example example, MediaType content) {
        content.addExample(
                name, OASFactory.createExample().summary(example.summary()).value(example.value()));
    }

    private static Map<String, Map<String, Example>> of(String operation) {
        try (InputStream file = Examples.class.getResourceAsStream("examples/" + operation + ".json")) {
            return file == null ? Map.of() : JSON.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
