package org.openprojects.listing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

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

    /** A record in a collection such as `/projects`; ids are URL-safe. */
    public static Reference in(String collection, String id, String title) {
        return new Reference(id, title, collection + "/" + id);
    }
}
