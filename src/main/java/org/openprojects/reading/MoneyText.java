package org.openprojects.reading;

import java.util.Optional;
import org.openprojects.reading.MoneyTokens.Kind;
import org.openprojects.value.Language;
import org.openprojects.value.Money;

/**
 * Finds the amount that a line states, exactly and to the letter, in time linear in its length.
 *
 * <p>An amount is a number with its currency before or after it and at most one multiplier: {@code US$ 5.96 million},
 * {@code USD 840,000}, {@code 41,9 millions d'USD}, {@code 840.000 USD}, {@code R$ 2 milhões}. Currencies are the codes
 * of {@link org.openprojects.value.Currency} in capitals, the signs in use ({@code $} alone is the US dollar, SDR is
 * {@code XDR}) and the names of dollar and euro. All kinds of space are alike.
 *
 * <p>The decimal sign: of two kinds of separator the last is decimal; a repeated one parts thousands; a single one after
 * a lone 0 or not before exactly three digits is decimal; before three digits it parts thousands if there is no
 * multiplier, and with one ("1,125 million") the language decides: the page's if it has the multiplier's word, else the
 * word's own. Whatever can be read in two ways, or in none, is not found: ranges, bounds ("more than"), negative
 * numbers, numbers glued to letters, odd groups of digits, more digits than {@link Money} holds.
 */
public final class MoneyText {
    private MoneyText() {}

    /**
     * An amount in a text.
     *
     * @param money with {@code stated} being exactly {@code text.substring(start, end)}, an approximating word included
     * @param start offset in chars; what stands before it is the name in a co-financier's line
     * @param end offset in chars
     * @param note the text of the bracket after the amount, as a rule a conversion; null where there is none
     */
    public record Found(Money money, int start, int end, String note) {}

    /** The amount that is the whole text, but for an approximating word before and a bracket and punctuation after. */
    public static Optional<Found> only(String text, Language language) {
        var tokens = new MoneyTokens(text);
        int number = 0;
        while (number < tokens.size() && tokens.kind(number) != Kind.NUMBER) {
            number++;
        }
        return MoneyForm.around(tokens, number, 0, language)
                .filter(form -> tokens.skipSpaceBack(start(tokens, form) - 1) < 0)
                .flatMap(form -> MoneyTail.after(tokens, form.end(), 0)
                        .filter(tail -> tail.brackets() <= 1)
                        .map(tail -> found(text, tokens, form, tail)));
    }

    /**
     * The last amount of a line that names somebody before it; empty if more than brackets and punctuation follows. An
     * amount in brackets counts only if there is none before it: else it is a conversion.
     */
    public static Optional<Found> last(String text, Language language) {
        var tokens = new MoneyTokens(text);
        MoneyForm last = null;
        int lastDepth = 0;
        int beforeLast = 0;
        int depth = 0;
        int floor = 0;
        for (int token = 0; token < tokens.size(); token++) {
            switch (tokens.kind(token)) {
                case OPEN -> depth++;
                case CLOSE -> depth = Math.max(0, depth - 1);
                case NUMBER -> {
                    var form = MoneyForm.around(tokens, token, floor, language);
                    if (form.isPresent()) {
                        if (last == null || depth == 0) {
                            last = form.get();
                            lastDepth = depth;
                            beforeLast = floor;
                        }
                        floor = form.get().end();
                    }
                }
                default -> {}
            }
        }
        if (last == null || isBoundOrRange(tokens, last, beforeLast)) {
            return Optional.empty();
        }
        MoneyForm form = last;
        return MoneyTail.after(tokens, form.end(), lastDepth).map(tail -> found(text, tokens, form, tail));
    }

    /** Whether an amount stands anywhere in the text outside brackets. */
    static boolean isIn(String text, Language language) {
        var tokens = new MoneyTokens(text);
        int depth = 0;
        for (int token = 0; token < tokens.size(); token++) {
            depth = switch (tokens.kind(token)) {
                case OPEN -> depth + 1;
                case CLOSE -> Math.max(0, depth - 1);
                default -> depth;
            };
            if (depth == 0 && MoneyForm.around(tokens, token, 0, language).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Found found(String text, MoneyTokens tokens, MoneyForm form, MoneyTail tail) {
        int first = start(tokens, form);
        int start = tokens.start(first);
        int end = tokens.start(form.end());
        var money = new Money(
                form.amount(), form.currency(), form.granularity(), text.substring(start, end), first < form.first());
        return new Found(money, start, end, tail.note(text));
    }

    /** The form's first token, or that of the approximating word before it. */
    private static int start(MoneyTokens tokens, MoneyForm form) {
        int before = tokens.skipSpaceBack(form.first() - 1);
        return tokens.isOneOf("~≈", before) ? before : MoneyWords.startOf(MoneyWords.ABOUT, tokens, form.first());
    }

    private static boolean isBoundOrRange(MoneyTokens tokens, MoneyForm form, int endOfOther) {
        int first = start(tokens, form);
        int before = tokens.skipSpaceBack(first - 1);
        if (tokens.isOneOf("<>≤≥±", before) || MoneyWords.startOf(MoneyWords.BOUND, tokens, first) < first) {
            return true;
        }
        if (!tokens.isOneOf(MoneyWords.DASHES, before) && !MoneyWords.BETWEEN.contains(tokens.word(before))) {
            return false;
        }
        int other = tokens.skipSpaceBack(before - 1);
        boolean afterAmount = endOfOther > 0 && other == endOfOther - 1;
        boolean afterNumber = form.first() == form.number()
                && (tokens.kind(other) == Kind.NUMBER || MoneyMultiplier.isOne(tokens.word(other)));
        return afterAmount || afterNumber;
    }
}
