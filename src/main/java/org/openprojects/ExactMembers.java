package org.openprojects;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * The contract promises each member of what we write, null or not, and no other; a schema that requires some says it for
 * itself.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 60)
public class ExactMembers implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getComponents().getSchemas().values().stream()
                .filter(schema -> schema.getProperties() != null)
                .forEach(ExactMembers::require);
    }

    private static void require(Schema schema) {
        schema.setAdditionalPropertiesBoolean(false);
        if (schema.getRequired() == null) {
            schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
        }
    }
}
