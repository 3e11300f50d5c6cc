package org.openprojects.listing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openprojects.change.Identity;

/** Another record, and the path where it is. */
@Schema(name = "Reference", description = "Another record, and the path where it is.")
public record Reference(
        @Schema(examples = "rural-small-and-microenterprise-promotion-project")
        String id,

        @Schema(examples = "Rural Small and Microenterprise Promotion Project")
        String title,

        @Schema(
                description = "A path, never a host.",
                examples = "/projects/rural-small-and-microenterprise-promotion-project")
        String href) {

    public static Reference to(Identity record) {
        return new Reference(record.slug, record.title, record.type.href(record.slug));
    }
}
