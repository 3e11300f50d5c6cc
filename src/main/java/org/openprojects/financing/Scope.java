package org.openprojects.financing;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.List;
import org.openprojects.vocabulary.Code;

/** Whether a co-financier is of the project's own country. */
public enum Scope {
    INTERNATIONAL("international"),
    DOMESTIC("domestic");

    @EnumeratedValue
    private final String word;

    Scope(String word) {
        this.word = word;
    }

    /** For filters. */
    public static List<Code> codes() {
        return Arrays.stream(values())
                .map(scope -> new Code(scope.word, scope.word, null))
                .toList();
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
