package org.openprojects.financing;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.List;
import org.openprojects.vocabulary.Code;
import org.openprojects.vocabulary.CodedWord;

/** Whether a co-financier is of the project's own country. */
public enum Scope {
    INTERNATIONAL("international", "International"),
    DOMESTIC("domestic", "Domestic");

    @EnumeratedValue
    private final String word;

    private final String label;

    Scope(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** For filters. */
    public static List<Code> codes() {
        return Arrays.stream(values())
                .map(scope -> new Code(scope.word, scope.label, null))
                .toList();
    }

    public CodedWord coded() {
        return new CodedWord(word, label);
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
