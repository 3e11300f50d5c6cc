package org.openprojects.change;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What a transaction did to a record. */
public enum ChangeAction {
    CREATED("created"),
    UPDATED("updated"),
    DELETED("deleted");

    @EnumeratedValue
    private final String word;

    ChangeAction(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }
}
