package org.openprojects;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** In the contract a schema that leads to others leaves it to them to say the type: twice said is once wrong. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 65)
public class OneType implements OASFilter {
    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getRef() != null || schema.getAnyOf() != null) {
            schema.setType(null);
        }
        return schema;
    }
}
