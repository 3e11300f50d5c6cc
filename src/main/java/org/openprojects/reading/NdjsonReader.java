package org.openprojects.reading;

import java.io.IOException;
import java.util.Optional;

/**
 * Reads projects of which each is one JSON object on a line of its own, in one of two shapes: a line with an {@code id} is a project as
 * this API gives it, any other is flat.
 */
public final class NdjsonReader implements LineReader {

    private final LineStream lines;
    private final Said said = new Said();

    public NdjsonReader(LineStream lines) {
        this.lines = lines;
    }

    @Override
    public Optional<LineReading> next() throws IOException {
        return lines.next().map(this::read);
    }

    private LineReading read(FileLine line) {
        if (line.problem() != null) {
            return LineReading.refused(line, line.problem());
        }
        if (line.isBlank()) {
            return LineReading.blank(line);
        }
        try {
            JsonPiece whole = JsonLine.read(line.text());
            LineFacts facts = new LineFacts(line, said);
            return whole.members().containsKey("id")
                    ? new ApiShape(whole, facts).read()
                    : new FlatShape(whole, facts).read();
        } catch (Unreadable e) {
            return LineReading.refused(
                    line, new Issue(e.issue().code(), e.issue().message(), line.first()));
        }
    }
}
