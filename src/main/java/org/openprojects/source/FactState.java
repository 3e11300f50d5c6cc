package org.openprojects.source;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a fact holds. */
public enum FactState {
    /** The record shows its value. */
    CURRENT,
    /** Another fact of the same path holds; this one takes over when that one withdraws. */
    RIVAL,
    /** An earlier edition of its file stated it, the present one does not. */
    SUPERSEDED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
