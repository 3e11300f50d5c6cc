package org.openprojects.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts with their differences of accents, letter case and kinds of space taken away, for comparing only. */
final class ShortText {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\u200B\u2060\uFEFF]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private ShortText() {}

    /** The text folded and without space around it; empty if it is longer than {@code longest} then. */
    static String folded(String text, int longest) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end - start > longest ? "" : folded(text.substring(start, end));
    }

    static boolean isSpace(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == 0x85
                || character == 0x200B
                || character == 0x2060
                || character == 0xFEFF;
    }

    private static String folded(String text) {
        String parted = Normalizer.normalize(text, Normalizer.Form.NFD);
        String plain = MARKS.matcher(parted).replaceAll("");
        return SPACES.matcher(plain).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
