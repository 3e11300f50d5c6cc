package org.openprojects.listing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sentence of a record in which a search has found something. */
@Schema(description = "A sentence of the record in which the search has found something.")
public record Highlight(
        @Schema(description = "JSON pointer (RFC 6901) into the whole record.", examples = "/objectives/0")
        String path,

        @Schema(
                description = "Fit to stand in HTML as it is: what was found is in `<em>`, all else is escaped.",
                examples = "<em>Microenterprise</em> promotion")
        String text) {}
