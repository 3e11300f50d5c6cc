package org.openprojects.financing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether the stated parts of a project's cost add up to the stated total. */
public enum Verdict {
    /** They do, to the last digit. */
    BALANCED,
    /** They differ by no more than the rounding of the stated figures. */
    WITHIN_ROUNDING,
    /** They differ by more than that. */
    UNEXPLAINED,
    /** A part or the total is not stated, or not in one currency. */
    INCOMPLETE;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
