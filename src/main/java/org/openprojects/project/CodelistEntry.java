package org.openprojects.project;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One code of a list, and how many projects have it. */
@Schema(description = "One code of a list, and how many projects have it.")
public record CodelistEntry(
        @Schema(examples = "closed") String code,
        @Schema(examples = "Closed") String label,

        @Schema(description = "The code of IATI 2.03, where one says the same.", nullable = true, examples = "4")
        String iatiCode,

        @Schema(description = "How many projects have it.", examples = "1")
        long projects) {}
