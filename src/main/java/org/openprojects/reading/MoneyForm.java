package org.openprojects.reading;

import java.math.BigDecimal;
import java.util.Optional;
import org.openprojects.reading.MoneyTokens.Kind;
import org.openprojects.value.Language;
import org.openprojects.value.Money;

/**
 * One amount around its number: a currency before or after, at most one multiplier, and the exact value.
 *
 * @param first its first token
 * @param number the token of the number
 * @param end the token after it
 */
record MoneyForm(int first, int number, int end, String currency, BigDecimal amount, BigDecimal granularity) {
    /** What may stand before a number with nothing between, when its currency comes after it. */
    private static final String BEFORE_NUMBER = ":;~≈";
    /** What may not stand before a currency with nothing between. */
    private static final String NOT_BEFORE_CURRENCY = "/<>≤≥+±*×=";

    /** The amount at this number, which may reach back to the token {@code floor}; empty if the number is no amount. */
    static Optional<MoneyForm> around(MoneyTokens tokens, int number, int floor, Language page) {
        if (tokens.kind(number) != Kind.NUMBER) {
            return Optional.empty();
        }
        MoneyMultiplier multiplier = MoneyMultiplier.after(tokens, number, page);
        Optional<MoneyMark> before = MoneyMark.before(tokens, number, floor);
        // Between two numbers, a currency is the second one's unless the first one has a multiplier.
        Optional<MoneyMark> after = MoneyMark.after(tokens, multiplier.end())
                .filter(mark -> multiplier.isThere() || tokens.kind(tokens.skipSpace(mark.end())) != Kind.NUMBER)
                .filter(mark -> before.isEmpty() || before.get().code().equals(mark.code()));
        Optional<String> currency = before.or(() -> after).map(MoneyMark::code);
        int first = before.map(MoneyMark::first).orElse(number);
        if (currency.isEmpty() || !standsFree(tokens, first, number)) {
            return Optional.empty();
        }
        boolean french = MoneyMark.isFrenchOf(tokens, tokens.skipSpace(multiplier.end()));
        Language language = french ? Language.FR : multiplier.language(page);
        int end = after.map(MoneyMark::end).orElse(multiplier.end());
        return MoneyNumber.read(tokens.raw(number), multiplier.isThere(), language)
                .map(value -> value.scaleByPowerOfTen(multiplier.power()))
                .map(amount -> new MoneyForm(first, number, end, currency.get(), amount, amount.ulp()))
                .filter(form -> Money.canHold(form.amount) && Money.canHold(form.granularity));
    }

    private static boolean standsFree(MoneyTokens tokens, int first, int number) {
        int before = first - 1;
        if (first == number) {
            return switch (tokens.kind(before)) {
                case SPACE, OPEN, EDGE -> true;
                default -> tokens.isOneOf(BEFORE_NUMBER, before);
            };
        }
        if (tokens.isOneOf(MoneyWords.DASHES, before)) {
            // A dash after a word parts the name from the amount; any other is a minus or a range.
            return tokens.kind(before - 1) == Kind.WORD || tokens.kind(before - 1) == Kind.CLOSE;
        }
        return !tokens.isOneOf(NOT_BEFORE_CURRENCY, before);
    }
}
