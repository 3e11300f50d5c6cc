package org.openprojects.financing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openprojects.listing.Reference;
import org.openprojects.value.Money;
import org.openprojects.value.PartialDate;
import org.openprojects.vocabulary.CodedWord;

/** One stated amount with what a table of amounts needs to know of its project. */
@Schema(description = "One stated amount with what a table of amounts needs to know of its project.")
public record FinancingRow(
        @Schema(
                description = "Of the amount, as long as its project states amounts of this kind.",
                maxLength = 170,
                pattern = "^[a-z0-9]+(-[a-z0-9]+)*[/][a-z-]+-[0-9]+$",
                examples = "rural-small-and-microenterprise-promotion-project/ifad-0")
        String id,

        Reference project,

        @Schema(description = "What it pays for; a total and its parts are never added together.")
        FinancingKind kind,

        @Schema(
                description = "Of co-financing, where the text names one.",
                nullable = true,
                maxLength = 500,
                examples = "European Union")
        String financier,

        @Schema(description = "Of co-financing.", nullable = true)
        Scope scope,

        Money money,

        @Schema(description = "Of IFAD's own financing.", nullable = true)
        CodedWord terms,

        @Schema(nullable = true) PartialDate approvalDate) {

    public static FinancingRow of(Financing row, Reference project, CodedWord terms, PartialDate approvalDate) {
        CodedWord ifadTerms = row.kind == FinancingKind.IFAD ? terms : null;
        return new FinancingRow(
                project.id() + "/" + row.name(),
                project,
                row.kind,
                row.financier,
                row.scope,
                row.money(),
                ifadTerms,
                approvalDate);
    }
}
