package org.openprojects.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A day, a month or a year of the calendar, as precise as its source and never padded: {@code "1996-04-17"},
 * {@code "2011-06"}, {@code "1996"} (ISO 8601), in JSON too.
 *
 * <p>Ordered by the first day, then from the widest to the narrowest: 1996, 1996-01, 1996-01-01, 1996-02.
 *
 * @param year 1000 to 9999
 * @param month null when only the year is known
 * @param day null when only the year or the month is known
 */
@Schema(
        description = "A year, a month or a day, as precise as its source: `1996`, `2011-06`, `1996-04-17` (ISO 8601).",
        type = SchemaType.STRING,
        maxLength = 10,
        pattern = "^[1-9][0-9]{3}(-[0-9]{2}(-[0-9]{2})?)?$",
        examples = "1996-04-17")
public record PartialDate(int year, Integer month, Integer day) implements Comparable<PartialDate> {
    private static final Pattern ISO = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");
    private static final Comparator<PartialDate> ORDER =
            Comparator.comparing(PartialDate::first).thenComparing(PartialDate::precision);

    /** What a date is known to, from the widest. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    /** @throws IllegalArgumentException if the calendar has no such date, or there is a day without a month */
    public PartialDate {
        if (year < 1000 || year > 9999 || (month == null && day != null)) {
            throw new IllegalArgumentException("not a year from 1000 to 9999, or a day without its month");
        }
        try {
            LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** @throws IllegalArgumentException if the text is not exactly one of the three forms, or no such date exists */
    @JsonCreator
    public static PartialDate parse(String iso) {
        Matcher form = ISO.matcher(iso == null ? "" : iso);
        if (!form.matches()) {
            throw new IllegalArgumentException("not a date such as 1996-04-17, 1996-04 or 1996: " + iso);
        }
        return new PartialDate(Integer.parseInt(form.group(1)), number(form.group(2)), number(form.group(3)));
    }

    public Precision precision() {
        if (month == null) {
            return Precision.YEAR;
        }
        return day == null ? Precision.MONTH : Precision.DAY;
    }

    /** The earliest day that this may be. */
    public LocalDate first() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** The latest day that this may be. */
    public LocalDate last() {
        YearMonth end = YearMonth.of(year, month == null ? 12 : month);
        return day == null ? end.atEndOfMonth() : end.atDay(day);
    }

    /** Whether both may mean the same day: one of the two intervals contains the other. */
    public boolean compatibleWith(PartialDate other) {
        return !first().isAfter(other.last()) && !other.first().isAfter(last());
    }

    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    /** The ISO form, {@link #parse}'s opposite. */
    @Override
    @JsonValue
    public String toString() {
        return switch (precision()) {
            case YEAR -> String.valueOf(year);
            case MONTH -> YearMonth.of(year, month).toString();
            case DAY -> first().toString();
        };
    }

    private static Integer number(String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}
