package org.openprojects.reading;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openprojects.value.PartialDate;

/**
 * Reads a text that is one date of 1900 to 2100 and nothing else, as precise as it is printed.
 *
 * <p>Month names are English, French, Spanish or Portuguese, whole or abbreviated, in any letter case, with or without
 * accents. Of numbers the day comes first, unless the year does. What the calendar does not have, and years of two
 * digits, are no dates: nothing is repaired or guessed.
 */
public final class DateText {
    // Longer than any date, so that a text of megabytes costs nothing.
    private static final int LONGEST = 64;

    private static final Map<String, Integer> MONTHS = months(
            "january jan janvier janv enero ene janeiro",
            "february feb febr fevrier fevr fev febrero fevereiro",
            "march mar mars marzo marco",
            "april apr avril avr abril abr",
            "may mai mayo maio",
            "june jun juin junio junho",
            "july jul juillet juil juill julio julho",
            "august aug aout agosto ago",
            "september sep sept septembre septiembre setiembre setembro set",
            "october oct octobre octubre outubro out",
            "november nov novembre noviembre novembro",
            "december dec decembre diciembre dic dezembro dez");

    private static final String DAY = "([0-9]{1,2})";
    private static final String NTH = DAY + "(?:st|nd|rd|th|er|re|\\.?[º°o])?";
    private static final String MONTH = "([a-z]{3,10})\\.?";
    private static final String OF = "(?:,? | del? | of |-)";
    private static final String YEAR = "([0-9]{4})";
    private static final List<Form> FORMS = List.of(
            new Form(NTH + OF + MONTH + OF + YEAR, 1, 2, 3),
            new Form(MONTH + " " + NTH + ",? " + YEAR, 2, 1, 3),
            new Form(MONTH + OF + YEAR, 0, 1, 2),
            new Form(DAY + "([/.-])([0-9]{1,2})\\2" + YEAR, 1, 3, 4),
            new Form("([0-9]{1,2})/" + YEAR, 0, 1, 2),
            new Form(YEAR + "-([0-9]{2})-([0-9]{2})", 3, 2, 1),
            new Form(YEAR + "-([0-9]{2})", 0, 2, 1),
            new Form(YEAR, 0, 0, 1));

    private DateText() {}

    /**
     * The date that the text is: {@code 17 April 1996}, {@code April 17, 1996}, {@code 1er mars 2003}, {@code 18 de
     * septiembre de 1986}, {@code 24/04/2003}, {@code 2014-04-08}, {@code June 2011}, {@code 06/2011}, {@code 2014-04},
     * {@code 1996}; empty for anything else.
     */
    public static Optional<PartialDate> parse(String text) {
        String folded = ShortText.folded(text, LONGEST);
        return FORMS.stream().flatMap(form -> form.read(folded).stream()).findFirst();
    }

    /** Whether the text is a date of the calendar and nothing else: whether {@link #parse} finds one. */
    public static boolean isOnlyDate(String text) {
        return parse(text).isPresent();
    }

    private static Map<String, Integer> months(String... names) {
        var months = new HashMap<String, Integer>();
        for (int month = 1; month <= names.length; month++) {
            for (String name : names[month - 1].split(" ")) {
                months.put(name, month);
            }
        }
        return Map.copyOf(months);
    }

    /** A printed form and the groups of its parts; group 0 stands for a part that the form does not have. */
    private record Form(Pattern pattern, int day, int month, int year) {
        Form(String pattern, int day, int month, int year) {
            this(Pattern.compile(pattern), day, month, year);
        }

        Optional<PartialDate> read(String folded) {
            Matcher form = pattern.matcher(folded);
            if (!form.matches()) {
                return Optional.empty();
            }
            int inYear = Integer.parseInt(form.group(year));
            // A month that has no name is none, as 0 is.
            Integer inMonth = month == 0 ? null : MONTHS.getOrDefault(form.group(month), number(form.group(month)));
            Integer onDay = day == 0 ? null : number(form.group(day));
            return exists(inYear, inMonth, onDay)
                    ? Optional.of(new PartialDate(inYear, inMonth, onDay))
                    : Optional.empty();
        }

        private static boolean exists(int year, Integer month, Integer day) {
            if (year < 1900 || year > 2100 || (month != null && (month < 1 || month > 12))) {
                return false;
            }
            return day == null || YearMonth.of(year, month).isValidDay(day);
        }

        private static int number(String text) {
            return text.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(text) : 0;
        }
    }
}
