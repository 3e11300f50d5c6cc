package org.openprojects.reading;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openprojects.value.Currency;

/** The words, folded, that name a currency or stand in front of an amount, in the languages of the pages. */
final class MoneyWords {
    static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    static final String APOSTROPHES = "'’";

    /** The amount is approximate by the text's own word. */
    static final Set<String> ABOUT =
            phrases("approximately, approx, approx., about, around, some, circa, ca, ca., roughly, nearly, "
                    + "almost, estimated, estimated at, an estimated, environ, env, env., pres de, quelque, "
                    + "approximativement, estime a, estimee a, aproximadamente, aprox, aprox., unos, unas, "
                    + "casi, alrededor de, cerca de, estimado en, estimada en, uns, umas, quase, perto de, "
                    + "por volta de, estimado em, estimada em");

    /** The amount is not this one but on one side of it. */
    static final Set<String> BOUND =
            phrases("over, under, above, below, than, up to, at least, at most, plus de, moins de, au moins, "
                    + "au plus, mas de, menos de, al menos, hasta, mais de, pelo menos, ate, per, minimum, "
                    + "maximum");

    /** Between two amounts: a range or a choice. */
    static final Set<String> BETWEEN = phrases("to, a, and, or, et, ou, y, e, o, u, hasta, ate");

    static final Set<String> OF = phrases("of, de, en, em");

    private static final int MOST_WORDS = 7;
    private static final Map<String, String> SIGNS = Map.of("$", "USD", "€", "EUR", "£", "GBP");
    private static final Map<String, String> SHORT_NAMES = Map.ofEntries(
            Map.entry("usd", "USD"),
            Map.entry("eur", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("gbp", "GBP"),
            Map.entry("xdr", "XDR"),
            Map.entry("sdr", "XDR"),
            Map.entry("dts", "XDR"),
            Map.entry("deg", "XDR"),
            Map.entry("ff", "FRF"),
            Map.entry("dh", "MAD"));
    private static final Set<String> DOLLARS =
            phrases("dollar, dollars, us dollar, us dollars, united states dollar, united states dollars, "
                    + "dollar us, dollars us, dollars americains, dollars des etats unis, dolar, dolares, "
                    + "dolar estadounidense, dolares estadounidenses, dolares americanos, "
                    + "dolares norteamericanos, dolares de los estados unidos, "
                    + "dolares de los estados unidos de america, dolares dos estados unidos, "
                    + "dolares dos estados unidos da america, dolares dos eua");

    private MoneyWords() {}

    /** The code of the currency whose sign, code or short name the token is; names such as "dollars" are not among them. */
    static Optional<String> currency(MoneyTokens tokens, int token) {
        return switch (tokens.kind(token)) {
            // Codes only in capitals: ALL, TOP and TRY are words too.
            case WORD ->
                Currency.of(tokens.raw(token))
                        .map(Currency::code)
                        .or(() -> Optional.ofNullable(SHORT_NAMES.get(tokens.word(token))));
            case SIGN -> Optional.of(SIGNS.get(tokens.raw(token)));
            default -> Optional.empty();
        };
    }

    /** The longest name of a currency, such as "dollars des États-Unis", that begins at the token. */
    static Optional<MoneyMark> longestCurrency(MoneyTokens tokens, int first) {
        var words = new StringBuilder(tokens.word(first));
        Optional<MoneyMark> longest = currency(tokens, first)
                .or(() -> DOLLARS.contains(words.toString()) ? Optional.of("USD") : Optional.empty())
                .map(code -> new MoneyMark(first, first + 1, code));
        int at = first;
        for (int count = 2; count <= MOST_WORDS && isJoined(tokens, at); count++) {
            at += 2;
            if (DOLLARS.contains(words.append(' ').append(tokens.word(at)).toString())) {
                longest = Optional.of(new MoneyMark(first, at + 1, "USD"));
            }
        }
        return longest;
    }

    /** Where the phrase begins that stands before the token, or the token itself if none of these does. */
    static int startOf(Set<String> phrases, MoneyTokens tokens, int token) {
        int last = tokens.skipSpaceBack(token - 1);
        boolean dotted = tokens.isOneOf(".", last);
        String phrase = "";
        int start = token;
        for (int at = dotted ? last - 1 : last, count = 1; count <= 3; at -= 2, count++) {
            String word = tokens.word(at);
            phrase = count == 1 ? word + (dotted ? "." : "") : word + " " + phrase;
            if (phrases.contains(phrase)) {
                start = at;
            }
            if (tokens.kind(at - 1) != MoneyTokens.Kind.SPACE) {
                break;
            }
        }
        return start;
    }

    private static boolean isJoined(MoneyTokens tokens, int word) {
        return tokens.kind(word) == MoneyTokens.Kind.WORD
                && tokens.kind(word + 2) == MoneyTokens.Kind.WORD
                && (tokens.kind(word + 1) == MoneyTokens.Kind.SPACE || tokens.isOneOf(DASHES, word + 1));
    }

    private static Set<String> phrases(String commaSeparated) {
        return Set.of(commaSeparated.split(", "));
    }
}
