package org.openprojects.seed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.openprojects.reading.FileLine;
import org.openprojects.reading.Issue;
import org.openprojects.reading.IssueCode;
import org.openprojects.reading.LineReader;
import org.openprojects.reading.LineReading;

/**
 * The lines that one transaction takes in.
 *
 * @param isLast whether the file ends behind them
 */
record LineBatch(List<Line> lines, boolean isLast) {
    private static final int MOST_LINES = 500;
    /** Of text, so that a batch of very long lines is no larger than one of short ones. */
    private static final int MOST_CHARACTERS = 4_000_000;

    /**
     * A line as it was read.
     *
     * @param digest of its text, to see whether it says what it said before
     */
    record Line(LineReading reading, String digest) {
        int number() {
            return reading.line().last();
        }

        /** In its place, when it cannot be stored. */
        Line refused() {
            Issue issue = new Issue(
                    IssueCode.NOT_STORED,
                    "The line could not be stored; the server's log says more.",
                    reading.line().first());
            return new Line(LineReading.refused(reading.line(), issue), digest);
        }
    }

    static LineBatch read(LineReader reader) throws IOException {
        List<Line> lines = new ArrayList<>();
        int characters = 0;
        while (lines.size() < MOST_LINES && characters < MOST_CHARACTERS) {
            Optional<LineReading> next = reader.next();
            if (next.isEmpty()) {
                return new LineBatch(lines, true);
            }
            FileLine line = next.get().line();
            characters += line.text().length();
            lines.add(new Line(next.get(), digest(line.text())));
        }
        return new LineBatch(lines, false);
    }

    LineBatch only(Line line) {
        return new LineBatch(List.of(line), false);
    }

    private static String digest(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((byte) LineReader.REVISION);
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
