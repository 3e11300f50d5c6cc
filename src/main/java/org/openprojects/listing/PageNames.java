package org.openprojects.listing;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * In the contract a page of things is called a ThingPage, not a PageThing or PageThingView, and holds no more of them
 * than can be asked for.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 90)
public class PageNames implements OASFilter {
    private static final String GENERIC = "Page[A-Z].*";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        Map<String, Schema> renamed = new LinkedHashMap<>();
        schemas.forEach((name, schema) -> renamed.put(turned(name, schemas), schema));
        contract.getComponents().setSchemas(renamed);
        contract.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> turn(operation, schemas));
    }

    private static void turn(Operation operation, Map<String, Schema> schemas) {
        operation.getResponses().getAPIResponses().values().stream()
                .filter(answer -> answer.getContent() != null)
                .flatMap(answer -> answer.getContent().getMediaTypes().values().stream())
                .map(MediaType::getSchema)
                .flatMap(schema -> schema.getAnyOf() == null ? Stream.of(schema) : schema.getAnyOf().stream())
                .filter(schema -> schema.getRef() != null && name(schema).matches(GENERIC))
                .forEach(page -> {
                    limit(schemas.get(name(page)), operation);
                    page.setRef(turned(name(page), schemas));
                });
    }

    private static void limit(Schema page, Operation operation) {
        Optional.ofNullable(operation.getParameters()).stream()
                .flatMap(Collection::stream)
                .filter(parameter -> "limit".equals(parameter.getName()))
                .map(parameter -> parameter.getSchema().getMaximum())
                .forEach(most -> page.getProperties().get("items").setMaxItems(most.intValueExact()));
    }

    private static String turned(String name, Map<String, Schema> schemas) {
        return name.matches(GENERIC)
                ? name(schemas.get(name).getProperties().get("items").getItems()) + "Page"
                : name;
    }

    private static String name(Schema reference) {
        return reference.getRef().substring(reference.getRef().lastIndexOf('/') + 1);
    }
}
