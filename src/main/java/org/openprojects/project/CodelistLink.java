package org.openprojects.project;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list of codes and the path where it is. */
@Schema(description = "A list of codes and the path where it is.")
public record CodelistLink(
        @Schema(examples = "status") String name,
        @Schema(examples = "/codelists/status") String href) {

    static CodelistLink to(Codelist list) {
        return new CodelistLink(list.word(), "/codelists/" + list.word());
    }
}
