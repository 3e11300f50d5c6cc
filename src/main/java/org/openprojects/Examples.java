package org.openprojects;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.openprojects.listing.Format;

/**
 * The contract shows real answers: of each operation those in the file that is named after it, by status and name, each
 * with the request that got it. A test asks them all again.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 20)
public class Examples implements OASFilter {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String SEED = "seed";
    private static final Pattern FORMAT = Pattern.compile("[?&]format=([a-z]+)");
    private static final Set<String> JSON_TYPES = Set.of("application/json", "application/problem+json");

    /**
     * An answer that was given.
     *
     * @param value null for one that JSON cannot hold; a link to it is what generators of clients cannot follow
     */
    private record Example(String summary, Object value) {
        /** That which the request names, or JSON of one kind or the other. */
        boolean isOf(String mediaType) {
            Matcher asked = FORMAT.matcher(summary);
            return asked.find()
                    ? Format.fromString(asked.group(1)).mediaType().equals(mediaType)
                    : JSON_TYPES.contains(mediaType);
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().values().forEach(operation -> show(path, operation)));
    }

    private static void show(String path, Operation operation) {
        Map<String, Map<String, Example>> examples = of(operation.getOperationId());
        examples.forEach((status, named) -> named.forEach((name, example) -> operation
                .getResponses()
                .getAPIResponse(status)
                .getContent()
                .getMediaTypes()
                .forEach((type, content) -> {
                    if (example.isOf(type)) {
                        add(name, example, content);
                    }
                })));
        for (String status : List.of("200", "404")) {
            examples.getOrDefault(status, Map.of()).forEach((name, example) -> ask(name, example, path, operation));
        }
    }

    private static void add(String name, Example example, MediaType content) {
        content.addExample(
                name, OASFactory.createExample().summary(example.summary()).value(example.value()));
    }

    /** Gives the path's parameter the value that got the answer, under the answer's name: so tools find them together. */
    private static void ask(String name, Example example, String path, Operation operation) {
        Matcher asked = Pattern.compile("GET " + path.replaceAll("\\{[a-z]+}", "([^/? ]+)") + "([? ].*)?")
                .matcher(example.summary());
        if (operation.getParameters() == null || !asked.matches()) {
            return;
        }
        for (Parameter parameter : operation.getParameters()) {
            // A closed list holds no unknown value.
            if (parameter.getIn() == Parameter.In.PATH
                    && (name.equals(SEED) || parameter.getSchema().getRef() == null)) {
                boolean number = parameter.getSchema().getFormat() != null;
                Object value = number ? Long.valueOf(asked.group(1)) : (Object) asked.group(1);
                parameter.setExample(null);
                parameter.addExample(name, OASFactory.createExample().value(value));
            }
        }
    }

    private static Map<String, Map<String, Example>> of(String operation) {
        try (InputStream file = Examples.class.getResourceAsStream("examples/" + operation + ".json")) {
            return file == null ? Map.of() : JSON.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
