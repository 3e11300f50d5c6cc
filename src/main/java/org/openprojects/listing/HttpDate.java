package org.openprojects.listing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates as headers tell them (RFC 9110, 5.6.7): the form that is written, and the two older ones that are read too. */
final class HttpDate {
    private static final DateTimeFormatter WRITTEN =
            form(new DateTimeFormatterBuilder().appendPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'"));

    /** Two digits are a year up to 50 years ahead or less than 50 years ago, counted from when this was written. */
    private static final LocalDate FIRST_SHORT_YEAR = LocalDate.of(1977, 1, 1);

    private static final List<DateTimeFormatter> READ = List.of(
            WRITTEN,
            form(new DateTimeFormatterBuilder()
                    .appendPattern("EEEE, dd-MMM-")
                    .appendValueReduced(ChronoField.YEAR, 2, 2, FIRST_SHORT_YEAR)
                    .appendPattern(" HH:mm:ss 'GMT'")),
            form(new DateTimeFormatterBuilder().appendPattern("EEE MMM ppd HH:mm:ss uuuu")));

    /** What was written last: records that came in together have one date. */
    private static volatile Written last = new Written(Instant.EPOCH, WRITTEN.format(Instant.EPOCH));

    private record Written(Instant moment, String text) {}

    private HttpDate() {}

    static String text(Instant moment) {
        Written written = last;
        if (!written.moment.equals(moment)) {
            written = new Written(moment, WRITTEN.format(moment));
            last = written;
        }
        return written.text;
    }

    /** Empty for any other text. */
    static Optional<Instant> read(String text) {
        for (DateTimeFormatter form : READ) {
            try {
                return Optional.of(Instant.from(form.parse(text)));
            } catch (DateTimeException e) {
                // One of the other forms, or none.
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter form(DateTimeFormatterBuilder builder) {
        return builder.toFormatter(Locale.US).withZone(ZoneOffset.UTC).withResolverStyle(ResolverStyle.STRICT);
    }
}
