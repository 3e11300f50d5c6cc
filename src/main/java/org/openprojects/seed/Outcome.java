package org.openprojects.seed;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What became of a file in an import run. */
public enum Outcome {
    /** Read for the first time. */
    IMPORTED,
    /** Its bytes, or the rules, had changed; its records were brought up to date. */
    UPDATED,
    /** The same bytes as before. */
    UNCHANGED,
    /** Nothing of it was kept; its issues say why. */
    REJECTED,
    /** Read by an earlier run and gone from the folder; its records stay. */
    VANISHED,
    /**
     * The server stopped before the file's turn, or in the middle of it: nothing of a text was kept, of a file of lines what it had read;
     * the next run goes on there.
     */
    INTERRUPTED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
