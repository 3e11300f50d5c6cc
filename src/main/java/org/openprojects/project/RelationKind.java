package org.openprojects.project;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;

/** How one project's source speaks of another project. */
public enum RelationKind {
    /** It names it under "See also". */
    SEE_ALSO("see-also"),
    /** It calls it related and says no more. */
    RELATED("related"),
    /** It goes on with what that one began. */
    PREVIOUS_PHASE("previous-phase"),
    /** That one goes on with what it began. */
    NEXT_PHASE("next-phase");

    @EnumeratedValue
    private final String word;

    RelationKind(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }

    static RelationKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No relation " + word));
    }
}
