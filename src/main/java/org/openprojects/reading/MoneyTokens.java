package org.openprojects.reading;

import java.util.Arrays;

/**
 * A line cut into numbers, words, signs, spaces and brackets that follow each other without gaps, in linear time.
 *
 * <p>A number runs on over {@code . , ' ’} before a digit, and over one space of any kind between whole thousands.
 */
final class MoneyTokens {
    /** What a token is; {@code EDGE} stands before the first and after the last. */
    enum Kind {
        NUMBER,
        WORD,
        SIGN,
        SPACE,
        OPEN,
        CLOSE,
        OTHER,
        EDGE
    }

    private static final Kind[] KINDS = Kind.values();
    // Longer than any word that means something in an amount.
    private static final int LONGEST_WORD = 24;

    private final String text;
    private int size;
    private byte[] kinds = new byte[16];
    private int[] starts = new int[16];

    MoneyTokens(String text) {
        this.text = text;
        for (int at = 0; at < text.length(); ) {
            Kind kind = kindAt(at);
            add(kind, at);
            at = endOf(kind, at);
        }
    }

    int size() {
        return size;
    }

    Kind kind(int token) {
        return token < 0 || token >= size ? Kind.EDGE : KINDS[kinds[token]];
    }

    int start(int token) {
        return token < size ? starts[token] : text.length();
    }

    String raw(int token) {
        return text.substring(start(token), start(token + 1));
    }

    /** The word without accents, in small letters; empty for a token that is no word. */
    String word(int token) {
        return kind(token) == Kind.WORD ? ShortText.folded(raw(token), LONGEST_WORD) : "";
    }

    boolean isOneOf(String characters, int token) {
        return token >= 0
                && token < size
                && start(token + 1) == start(token) + 1
                && characters.indexOf(text.charAt(start(token))) >= 0;
    }

    /** The token itself, or the one after it if it is a space. */
    int skipSpace(int token) {
        return kind(token) == Kind.SPACE ? token + 1 : token;
    }

    /** The token itself, or the one before it if it is a space. */
    int skipSpaceBack(int token) {
        return kind(token) == Kind.SPACE ? token - 1 : token;
    }

    private void add(Kind kind, int start) {
        if (size == starts.length) {
            kinds = Arrays.copyOf(kinds, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
        }
        kinds[size] = (byte) kind.ordinal();
        starts[size++] = start;
    }

    private Kind kindAt(int at) {
        int character = text.codePointAt(at);
        if (isDigit(at)) {
            return Kind.NUMBER;
        }
        // Digits of other scripts are not read as numbers, but must not be lost beside one either.
        if (Character.isLetterOrDigit(character)) {
            return Kind.WORD;
        }
        if (ShortText.isSpace(character)) {
            return Kind.SPACE;
        }
        return switch (character) {
            case '$', '€', '£' -> Kind.SIGN;
            case '(', '[' -> Kind.OPEN;
            case ')', ']' -> Kind.CLOSE;
            default -> Kind.OTHER;
        };
    }

    private int endOf(Kind kind, int start) {
        return switch (kind) {
            case NUMBER -> endOfNumber(start);
            case WORD -> endOfWord(start);
            case SPACE -> endOfSpace(start);
            default -> start + Character.charCount(text.codePointAt(start));
        };
    }

    private int endOfNumber(int start) {
        int end = endOfDigits(start);
        int groupStart = start;
        while (end < text.length()) {
            int next = endOfDigits(end + 1);
            boolean goesOn = ShortText.isSpace(text.charAt(end))
                    ? end - groupStart <= 3 && next == end + 4
                    : next > end + 1 && ".,'’".indexOf(text.charAt(end)) >= 0;
            if (!goesOn) {
                break;
            }
            groupStart = end + 1;
            end = next;
        }
        return end;
    }

    private int endOfDigits(int start) {
        int end = start;
        while (isDigit(end)) {
            end++;
        }
        return end;
    }

    private int endOfWord(int start) {
        int end = start;
        while (end < text.length() && !isDigit(end)) {
            int character = text.codePointAt(end);
            boolean inWord =
                    Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK;
            if (!inWord) {
                break;
            }
            end += Character.charCount(character);
        }
        return end;
    }

    private int endOfSpace(int start) {
        int end = start;
        while (end < text.length() && ShortText.isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean isDigit(int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
