package org.openprojects.reading;

import java.util.Optional;
import org.openprojects.reading.MoneyTokens.Kind;

/**
 * A currency as it is printed beside a number: {@code US$}, {@code US $}, {@code $US}, {@code R$}, {@code €}, a code, or
 * after the number a name too, with "d'" or "de" before it.
 *
 * @param first its first token
 * @param end the token after it
 * @param code ISO 4217
 */
record MoneyMark(int first, int end, String code) {
    private static final String DOLLAR = "$";

    /** The mark that ends before the number, which no other number may have a claim to. */
    static Optional<MoneyMark> before(MoneyTokens tokens, int number, int floor) {
        int last = tokens.skipSpaceBack(number - 1);
        Optional<MoneyMark> mark = tokens.isOneOf(DOLLAR, last) ? dollar(tokens, last) : plain(tokens, last);
        return mark.filter(m -> m.first >= floor && isApart(tokens, m.first));
    }

    /** The mark that begins after the number and its multiplier, if one does. */
    static Optional<MoneyMark> after(MoneyTokens tokens, int token) {
        int at = tokens.skipSpace(token);
        if (MoneyWords.OF.contains(tokens.word(at)) && tokens.kind(at + 1) == Kind.SPACE) {
            at += 2;
        } else if (isFrenchOf(tokens, at)) {
            at += 2;
        }
        if (tokens.isOneOf(DOLLAR, at) && tokens.word(at + 1).equals("us")) {
            return Optional.of(new MoneyMark(at, at + 2, "USD"));
        }
        if (tokens.isOneOf(DOLLAR, at + 1)) {
            int first = at;
            return ofGlued(tokens.word(at)).map(code -> new MoneyMark(first, first + 2, code));
        }
        if (isUs(tokens, at) && tokens.isOneOf(DOLLAR, tokens.skipSpace(at + 1))) {
            return Optional.of(new MoneyMark(at, at + 3, "USD"));
        }
        return MoneyWords.longestCurrency(tokens, at);
    }

    /** Whether "d'" stands at the token. */
    static boolean isFrenchOf(MoneyTokens tokens, int token) {
        return tokens.word(token).equals("d") && tokens.isOneOf(MoneyWords.APOSTROPHES, token + 1);
    }

    private static Optional<MoneyMark> dollar(MoneyTokens tokens, int sign) {
        if (tokens.kind(sign - 1) == Kind.WORD) {
            return ofGlued(tokens.word(sign - 1)).map(code -> new MoneyMark(sign - 1, sign + 1, code));
        }
        int word = sign - 2;
        if (tokens.kind(sign - 1) == Kind.SPACE && tokens.kind(word) == Kind.WORD) {
            if (isUs(tokens, word) || tokens.raw(word).equals("USD")) {
                return Optional.of(new MoneyMark(word, sign + 1, "USD"));
            }
            // "CAD $ 5" is no US dollar.
            if (MoneyWords.currency(tokens, word).isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.of(new MoneyMark(sign, sign + 1, "USD"));
    }

    private static Optional<MoneyMark> plain(MoneyTokens tokens, int token) {
        if (isUs(tokens, token) && tokens.isOneOf(DOLLAR, token - 1)) {
            return Optional.of(new MoneyMark(token - 1, token + 1, "USD"));
        }
        return MoneyWords.currency(tokens, token).map(code -> new MoneyMark(token, token + 1, code));
    }

    private static Optional<String> ofGlued(String word) {
        return switch (word) {
            case "us" -> Optional.of("USD");
            case "r" -> Optional.of("BRL");
            default -> Optional.empty();
        };
    }

    private static boolean isUs(MoneyTokens tokens, int token) {
        return tokens.kind(token) == Kind.WORD && tokens.raw(token).equals("US");
    }

    /** A mark is not glued to letters, to another mark, or to the number that it then belongs to. */
    private static boolean isApart(MoneyTokens tokens, int first) {
        return switch (tokens.kind(first - 1)) {
            case NUMBER, SIGN, WORD -> false;
            default -> true;
        };
    }
}
