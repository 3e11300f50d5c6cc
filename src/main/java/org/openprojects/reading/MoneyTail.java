package org.openprojects.reading;

import java.util.Optional;
import org.openprojects.reading.MoneyTokens.Kind;

/**
 * What follows an amount to the end of its line when that is only whole brackets and closing punctuation.
 *
 * @param brackets how many pairs of brackets
 * @param noteStart offset of the text in the first of them
 */
record MoneyTail(int brackets, int noteStart, int noteEnd) {
    private static final String CLOSING = ".,;:!";

    /** @param depth how many brackets are open around the amount, to be closed too */
    static Optional<MoneyTail> after(MoneyTokens tokens, int end, int depth) {
        var tail = new MoneyTail(0, 0, 0);
        int open = depth;
        for (int token = end; token < tokens.size(); token++) {
            Kind kind = tokens.kind(token);
            if (kind == Kind.OPEN) {
                int close = closing(tokens, token);
                tail = tail.with(tokens.start(token + 1), tokens.start(close));
                // An open end leaves nothing to go on with, and one bracket too many open.
                open += close == tokens.size() ? 1 : 0;
                token = close;
            } else if (kind == Kind.CLOSE) {
                open--;
            } else if (kind != Kind.SPACE && !tokens.isOneOf(CLOSING, token)) {
                return Optional.empty();
            }
        }
        return open == 0 ? Optional.of(tail) : Optional.empty();
    }

    /** The text in the first bracket, to the letter; null if there is none. */
    String note(String text) {
        return brackets == 0 ? null : text.substring(noteStart, noteEnd);
    }

    private MoneyTail with(int start, int end) {
        return brackets == 0 ? new MoneyTail(1, start, end) : new MoneyTail(brackets + 1, noteStart, noteEnd);
    }

    private static int closing(MoneyTokens tokens, int opening) {
        int depth = 1;
        int token = opening;
        while (depth > 0 && ++token < tokens.size()) {
            depth += switch (tokens.kind(token)) {
                case OPEN -> 1;
                case CLOSE -> -1;
                default -> 0;
            };
        }
        return token;
    }
}
