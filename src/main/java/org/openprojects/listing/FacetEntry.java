package org.openprojects.listing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code of a facet, how many records have it, and where the list of them is. */
@Schema(description = "A code of a facet, how many records have it, and where the list of them is.")
public record FacetEntry(
        @Schema(description = "`none` for records without one.", examples = "closed")
        String code,

        @Schema(examples = "Closed") String label,

        @Schema(description = "How many items the list at `href` has.", examples = "1")
        long count,

        @Schema(description = "Whether the question's own filter is for this code.")
        boolean selected,

        @Schema(
                description = "The question with this code alone as the facet's filter.",
                maxLength = PageLinks.LONGEST,
                examples = "/projects?country=RW&status=closed")
        String href,

        @Schema(
                description = "The question with this code added to the facet's filter, or taken out of it.",
                maxLength = PageLinks.LONGEST,
                examples = "/projects?country=RW&status=closed")
        String toggle) {}
