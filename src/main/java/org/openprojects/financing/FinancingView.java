package org.openprojects.financing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openprojects.value.Money;
import org.openprojects.vocabulary.CodedWord;

/** What is stated about a project's money, and whether it adds up. */
@Schema(name = "ProjectFinancing", description = "What is stated about a project's money, and whether it adds up.")
public record FinancingView(
        @Schema(nullable = true) Money totalCost,

        @Schema(description = "What IFAD pays.", nullable = true)
        Money ifad,

        @Schema(description = "Of IFAD's financing; of the code list `financing-terms`.", nullable = true)
        CodedWord terms,

        List<Cofinancing> cofinancing,

        @Schema(description = "What the text calls the financing gap.", nullable = true)
        Money gap,

        Reconciliation reconciliation) {

    /** A co-financier; the name is null where an amount stands alone, the money where a name does. */
    @Schema(description = "A co-financier; the name is null where an amount stands alone, the money where a name does.")
    public record Cofinancing(
            @Schema(nullable = true, examples = "European Union")
            String financier,

            Scope scope,
            @Schema(nullable = true) Money money) {}

    public static FinancingView of(List<Financing> rows, CodedWord terms) {
        List<Cofinancing> cofinancing = rows.stream()
                .filter(row -> row.kind == FinancingKind.COFINANCING)
                .map(row -> new Cofinancing(row.financier, row.scope, row.money()))
                .toList();
        Money total = single(rows, FinancingKind.TOTAL_COST);
        Money ifad = single(rows, FinancingKind.IFAD);
        Money gap = single(rows, FinancingKind.GAP);
        List<Money> parts = new ArrayList<>();
        parts.add(ifad);
        cofinancing.forEach(row -> parts.add(row.money()));
        if (gap != null) {
            parts.add(gap);
        }
        return new FinancingView(total, ifad, terms, cofinancing, gap, Reconciliation.of(total, parts));
    }

    private static Money single(List<Financing> rows, FinancingKind kind) {
        return rows.stream()
                .filter(row -> row.kind == kind)
                .map(Financing::money)
                .findFirst()
                .orElse(null);
    }
}
