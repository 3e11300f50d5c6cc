package org.openprojects.financing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openprojects.value.Money;
import org.openprojects.vocabulary.CodedWord;

/** The main figures of a project's money, as list items show them. */
@Schema(description = "The main figures of a project's money, as list items show them.")
public record FinancingSummary(
        @Schema(nullable = true) Money totalCost,
        @Schema(nullable = true) Money ifad,
        @Schema(nullable = true) CodedWord terms) {

    public static FinancingSummary of(FinancingView whole) {
        return new FinancingSummary(whole.totalCost(), whole.ifad(), whole.terms());
    }
}
