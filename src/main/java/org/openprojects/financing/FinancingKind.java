package org.openprojects.financing;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

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

    @JsonValue
    public String word() {
        return word;
    }
}
