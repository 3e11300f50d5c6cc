package org.openprojects;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * What the contract does not limit more closely is no longer than the largest file that is read, and no number is
 * negative or larger than JavaScript counts exactly.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 40)
public class Limits implements OASFilter {
    private static final int LARGEST_FILE = 16 << 20;
    private static final BigDecimal LARGEST_INT = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final BigDecimal LARGEST_EXACT = BigDecimal.valueOf((1L << 53) - 1);

    @Override
    public Schema filterSchema(Schema schema) {
        if (is(SchemaType.STRING, schema) && schema.getMaxLength() == null && schema.getEnumeration() == null) {
            schema.setMaxLength(LARGEST_FILE);
        }
        if (is(SchemaType.ARRAY, schema) && schema.getMaxItems() == null) {
            schema.setMaxItems(LARGEST_FILE);
        }
        if (is(SchemaType.INTEGER, schema)) {
            limitNumber(schema);
        }
        return schema;
    }

    private static void limitNumber(Schema schema) {
        if (schema.getMinimum() == null) {
            schema.setMinimum(BigDecimal.ZERO);
        }
        if (schema.getMaximum() == null) {
            schema.setMaximum("int64".equals(schema.getFormat()) ? LARGEST_EXACT : LARGEST_INT);
        }
    }

    private static boolean is(SchemaType type, Schema schema) {
        return schema.getType() != null && schema.getType().contains(type);
    }
}
