package org.openprojects.reading;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a value was got out of its source, from the surest to the least sure. */
public enum Method {
    /** An editor set it. */
    CURATED,
    /** Label and value are printed together. */
    ASSERTED,
    /** An asserted text was made a typed value. */
    PARSED,
    /** No label; known by form and place. */
    POSITIONAL,
    /** Follows from another fact. */
    INFERRED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Method of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
