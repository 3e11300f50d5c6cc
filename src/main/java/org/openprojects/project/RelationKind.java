package org.openprojects.project;

import com.fasterxml.jackson.annotation.JsonValue;

/** How one project's page speaks of another project. */
public enum RelationKind {
    /** It names it under "See also". */
    SEE_ALSO("see-also");

    private final String word;

    RelationKind(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }
}
