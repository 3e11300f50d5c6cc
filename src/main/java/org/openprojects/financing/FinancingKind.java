package org.openprojects.financing;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.List;
import org.openprojects.vocabulary.Code;
import org.openprojects.vocabulary.CodedWord;

/** What an amount pays for; a total and its parts are never added together. */
public enum FinancingKind {
    TOTAL_COST("total-cost", "Total cost"),
    IFAD("ifad", "IFAD financing"),
    COFINANCING("cofinancing", "Co-financing"),
    GAP("gap", "Financing gap");

    @EnumeratedValue
    private final String word;

    private final String label;

    FinancingKind(String word, String label) {
        this.word = word;
        this.label = label;
    }

    public static FinancingKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind " + word));
    }

    /** For filters. */
    public static List<Code> codes() {
        return Arrays.stream(values())
                .map(kind -> new Code(kind.word, kind.label, null))
                .toList();
    }

    public CodedWord coded() {
        return new CodedWord(word, label);
    }

    @JsonValue
    public String word() {
        return word;
    }
}
