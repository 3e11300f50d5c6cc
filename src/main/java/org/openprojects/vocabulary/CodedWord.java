package org.openprojects.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A word as answers carry it: the code that filters take, and its English label. */
@Schema(description = "A word of a code list: the code that filters take, and its English label.")
public record CodedWord(
        @Schema(examples = "closed") String code,
        @Schema(examples = "Closed") String label) {}
