package org.openprojects.seed;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an import run has come. */
public enum RunState {
    RUNNING,
    FINISHED,
    /** The server stopped before the run ended; the next start reads what is missing. */
    INTERRUPTED;

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
