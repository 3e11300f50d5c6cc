package org.openprojects.financing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.openprojects.vocabulary.Code;

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

    /** For filters. */
    public static List<Code> codes() {
        return Arrays.stream(values())
                .map(verdict -> new Code(verdict.word(), verdict.word(), null))
                .toList();
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
