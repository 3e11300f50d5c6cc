package org.openprojects.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as numbered lines that reproduce its source exactly; line breaks are LF, CRLF or CR. */
record SourceText(String text, List<Line> lines) {

    private static final int MOST_LINES = 500_000;
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\n|\r");

    static SourceText of(byte[] bytes) throws Unreadable {
        String text = decode(bytes);
        if (text.chars().anyMatch(SourceText::isBinary)) {
            throw new Unreadable(IssueCode.BINARY, "The file holds control characters, so it is not a text.");
        }
        if (text.isBlank()) {
            throw new Unreadable(IssueCode.EMPTY_FILE, "The file holds no text.");
        }
        return new SourceText(text, lines(text));
    }

    /** The exact source from one place to another, line breaks included. */
    String slice(int from, int to) {
        return text.substring(from, to);
    }

    private static String decode(byte[] bytes) throws Unreadable {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Unreadable(IssueCode.NOT_UTF_8, "The file is not UTF-8.");
        }
    }

    private static boolean isBinary(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x0B && c != 0x85;
    }

    private static List<Line> lines(String text) throws Unreadable {
        List<Line> lines = new ArrayList<>();
        Matcher lineBreak = LINE_BREAK.matcher(text);
        int start = 0;
        while (lineBreak.find()) {
            lines.add(Line.of(lines.size() + 1, start, text.substring(start, lineBreak.start())));
            start = lineBreak.end();
            if (lines.size() > MOST_LINES) {
                throw new Unreadable(IssueCode.TOO_LARGE, "The file has more than %d lines.".formatted(MOST_LINES));
            }
        }
        if (start < text.length()) {
            lines.add(Line.of(lines.size() + 1, start, text.substring(start)));
        }
        return List.copyOf(lines);
    }
}
