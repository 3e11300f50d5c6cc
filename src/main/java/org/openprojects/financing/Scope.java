package org.openprojects.financing;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;

/** Whether a co-financier is of the project's own country. */
public enum Scope {
    INTERNATIONAL("international"),
    DOMESTIC("domestic");

    @EnumeratedValue
    private final String word;

    Scope(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }

    public static Scope of(String word) {
        return Arrays.stream(values())
                .filter(scope -> scope.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No scope " + word));
    }
}
