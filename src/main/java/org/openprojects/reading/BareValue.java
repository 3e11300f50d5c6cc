package org.openprojects.reading;

import java.util.Optional;
import org.openprojects.value.Language;
import org.openprojects.value.YearSpan;
import org.openprojects.vocabulary.Code;
import org.openprojects.vocabulary.OpenVocabulary;

/** Values that stand without their label and are known by form: years, the name of a sector, the flag of a country. */
final class BareValue {

    private BareValue() {}

    static Optional<YearSpan> duration(Line line) {
        return line.isShort() ? YearsText.parse(line.plain()) : Optional.empty();
    }

    static Optional<Code> sector(Line line) {
        return line.isShort() ? OpenVocabulary.SECTOR.recognise(line.plain()) : Optional.empty();
    }

    static boolean is(Line line) {
        return line.isShort()
                && (YearsText.looksLike(line.plain()) || sector(line).isPresent());
    }

    /** Makes a fact of the line if it is such a value. */
    static boolean read(Page page, int i) {
        Line line = page.text.line(i);
        Optional<YearSpan> years = duration(line);
        if (years.isPresent()) {
            page.fact("/duration", years.get(), Method.POSITIONAL, line.content(), "bare-years");
            page.issue(IssueCode.UNLABELLED_VALUE, i, "The duration has no label; it was known by its form.");
            return true;
        }
        Optional<Field.Value> country = line.isShort() ? Field.flag(line.content()) : Optional.empty();
        if (country.isPresent()) {
            Field.Value read = country.get();
            page.fact("/country", read.value(), Method.POSITIONAL, read.stated(), "bare-flag");
            page.issue(IssueCode.UNLABELLED_VALUE, i, "The country has no label; it was known by its flag.");
            return true;
        }
        Optional<Code> sector = sector(line);
        if (sector.isPresent()) {
            page.fact("/sector", sector.get().word(), Method.POSITIONAL, line.content(), "bare-sector");
            page.issue(IssueCode.UNLABELLED_VALUE, i, "The sector has no label; it was known as a sector's name.");
            return true;
        }
        if (line.isShort() && YearsText.looksLike(line.plain())) {
            page.unreadable(i, "The years run backwards, so there is no duration.");
            return true;
        }
        return false;
    }

    /** Whether the fields begin here without a label: years, or a sector with a label right below it. */
    static boolean opensFields(Page page, int i) {
        Text text = page.text;
        Line line = text.line(i);
        boolean labelBelow = i + 1 < page.section.to()
                && text.sign(i + 1) != null
                && text.sign(i + 1).label().isField()
                && !text.is(i + 1, Label.STATUS);
        return duration(line).isPresent() || labelBelow && sector(line).isPresent();
    }

    /** A value whose label the scrape lost and whose form does not say what it is: it stays unread. */
    static boolean isLone(Line line) {
        return DateText.isOnlyDate(line.plain())
                || Field.PROJECT_ID.read(line.content(), Language.EN).isPresent();
    }
}
