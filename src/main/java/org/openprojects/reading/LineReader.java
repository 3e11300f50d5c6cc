package org.openprojects.reading;

import java.io.IOException;
import java.util.Optional;

/** Reads a file line by line, each line for itself, so that it may go on wherever it stopped. */
public interface LineReader {

    /** Raised when the rules change, so that lines read by older rules are read again. */
    int REVISION = 2;

    /** What the next line holds; empty at the end of the file. */
    Optional<LineReading> next() throws IOException;
}
