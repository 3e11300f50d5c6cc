package org.openprojects.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openprojects.value.PartialDate;
import org.openprojects.value.YearSpan;

/**
 * Reads a text that is a span of years and nothing else: {@code 1996 - 2004}, {@code 1996 à 2004}, open as
 * {@code 2001 -} or {@code 2001 - present}.
 *
 * <p>Years have four digits, 1900 to 2100; one year alone is no span.
 */
public final class YearsText {
    private static final int LONGEST = 64;
    private static final String DASH = " ?[-\u2010-\u2015\u2212] ?";
    private static final String NOW =
            "present|ongoing|to date|en cours|en curso|em curso|presente|actualidad|la fecha|a ce jour|aujourd['\u2019]hui";
    private static final Pattern FORM = Pattern.compile(
            "([0-9]{4})(?:" + DASH + "|(?:" + DASH + "| (?:to|a|au|al|until|hasta|ate) )(?:([0-9]{4})|" + NOW + "))");

    private YearsText() {}

    /** The span; empty if the text is none, is reversed, or names a year outside 1900 to 2100. */
    public static Optional<YearSpan> parse(String text) {
        Matcher form = form(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(form.group(1));
        Integer end = form.group(2) == null ? null : Integer.valueOf(form.group(2));
        if (start < 1900 || start > 2100 || (end != null && (end < start || end > 2100))) {
            return Optional.empty();
        }
        return Optional.of(new YearSpan(year(start), end == null ? null : year(end)));
    }

    /** Whether the text has the form of a span, even of one that {@link #parse} refuses. */
    public static boolean looksLike(String text) {
        return form(text).matches();
    }

    private static Matcher form(String text) {
        return FORM.matcher(ShortText.folded(text, LONGEST));
    }

    private static PartialDate year(int year) {
        return new PartialDate(year, null, null);
    }
}
