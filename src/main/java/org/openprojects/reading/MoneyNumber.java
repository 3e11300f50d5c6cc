package org.openprojects.reading;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openprojects.value.Language;

/**
 * A printed number as an exact decimal; its scale is the number of decimals printed.
 *
 * <p>Spaces and apostrophes part thousands. Of point and comma:
 *
 * <ol>
 *   <li>if there are two kinds of separator, the last one is the decimal sign, and stands once;
 *   <li>one kind that is repeated parts thousands;
 *   <li>a single one after a lone 0, or not followed by exactly three digits, is the decimal sign;
 *   <li>else, with no multiplier ("840,000"), it parts thousands;
 *   <li>else ("1,125 million") the language decides: the point is the decimal sign in English, the comma in the others.
 * </ol>
 *
 * Thousands are one to three digits that do not begin with 0, then threes, parted alike. Everything else ("1,23,4", more
 * than 40 characters) is no number.
 */
final class MoneyNumber {
    private static final int LONGEST = 40;
    private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2}(?:([ .,'])[0-9]{3})(?:\\1[0-9]{3})*");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private MoneyNumber() {}

    /** @param multiplied whether a word such as "million" follows */
    static Optional<BigDecimal> read(String printed, boolean multiplied, Language language) {
        if (printed.length() > LONGEST) {
            return Optional.empty();
        }
        String number = alike(printed);
        int sign = decimalSign(number, multiplied, language);
        String whole = sign < 0 ? number : number.substring(0, sign);
        String decimals = sign < 0 ? "" : number.substring(sign + 1);
        boolean wellFormed =
                (DIGITS.matcher(whole).matches() || GROUPED.matcher(whole).matches())
                        && (sign < 0 || DIGITS.matcher(decimals).matches());
        if (!wellFormed) {
            return Optional.empty();
        }
        String digits = whole.replaceAll("[ .,']", "") + decimals;
        return Optional.of(new BigDecimal(new BigInteger(digits), decimals.length()));
    }

    private static String alike(String printed) {
        var number = new StringBuilder(printed.length());
        for (char c : printed.toCharArray()) {
            number.append(ShortText.isSpace(c) ? ' ' : c == '’' ? '\'' : c);
        }
        return number.toString();
    }

    /** Where the decimal sign stands, or -1. */
    private static int decimalSign(String number, boolean multiplied, Language language) {
        int last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
        if (last < 0) {
            return -1;
        }
        char sign = number.charAt(last);
        String before = number.substring(0, last);
        int decimals = number.length() - last - 1;
        if (!DIGITS.matcher(before).matches()) {
            return before.indexOf(sign) < 0 ? last : -1;
        }
        if (before.equals("0") || decimals != 3) {
            return last;
        }
        return multiplied && sign == (language == Language.EN ? '.' : ',') ? last : -1;
    }
}
