package org.openprojects.listing;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * In the contract a page of things is called a ThingPage, not a PageThing or PageThingView, and holds no more items than
 * can be asked for.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 90)
public class PageNames implements OASFilter {
    private static final String GENERIC = "Page";

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getRef() != null) {
            int name = schema.getRef().lastIndexOf('/') + 1;
            schema.setRef(
                    schema.getRef().substring(0, name) + turned(schema.getRef().substring(name)));
        }
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Map<String, Schema> named = new LinkedHashMap<>();
        contract.getComponents().getSchemas().forEach((name, schema) -> named.put(turned(name), schema));
        contract.getComponents().setSchemas(named);
        contract.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> limit(operation, named));
    }

    private static void limit(Operation operation, Map<String, Schema> schemas) {
        Optional.ofNullable(operation.getParameters()).stream()
                .flatMap(Collection::stream)
                .filter(parameter -> "limit".equals(parameter.getName()))
                .findFirst()
                .map(parameter -> parameter.getSchema().getMaximum())
                .ifPresent(most -> limit(page(operation, schemas), most));
    }

    private static void limit(Schema page, BigDecimal most) {
        page.getProperties().get("items").setMaxItems(most.intValueExact());
    }

    private static Schema page(Operation operation, Map<String, Schema> schemas) {
        String ref = operation
                .getResponses()
                .getAPIResponse("200")
                .getContent()
                .getMediaType("application/json")
                .getSchema()
                .getRef();
        return schemas.get(ref.substring(ref.lastIndexOf('/') + 1));
    }

    private static String turned(String name) {
        return name.matches(GENERIC + "[A-Z].*")
                ? name.substring(GENERIC.length()).replaceFirst("View$", "") + GENERIC
                : name;
    }
}
