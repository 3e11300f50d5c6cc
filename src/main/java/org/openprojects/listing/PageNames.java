package org.openprojects.listing;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** In the contract a page of things is called a ThingPage, not a PageThing or PageThingView. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
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
    }

    private static String turned(String name) {
        return name.matches(GENERIC + "[A-Z].*")
                ? name.substring(GENERIC.length()).replaceFirst("View$", "") + GENERIC
                : name;
    }
}
