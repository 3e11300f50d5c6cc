package org.openprojects.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of a text with their line breaks, counted without the reader's help. */
final class SourceLines {
    private final List<String> lines = new ArrayList<>();

    SourceLines(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        StringBuilder line = new StringBuilder();
        for (int i = text.startsWith("\uFEFF") ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line.append(c);
            boolean crLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || c == '\r' && !crLf) {
                lines.add(line.toString());
                line.setLength(0);
            }
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
    }

    int count() {
        return lines.size();
    }

    String between(int first, int last) {
        return String.join("", lines.subList(first - 1, last));
    }
}
