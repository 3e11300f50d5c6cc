package org.openprojects.financing;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.List;
import org.openprojects.vocabulary.Code;

/** What an amount pays for; a total and its parts are never added together. */
public enum FinancingKind {
    TOTAL_COST("total-cost"),
    IFAD("ifad"),
    COFINANCING("cofinancing"),
    GAP("gap");

    @EnumeratedValue
    private final String word;

    FinancingKind(String word) {
        this.word = word;
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
                .map(kind -> new Code(kind.word, kind.word, null))
                .toList();
    }

    @JsonValue
    public String word() {
        return word;
    }
}
