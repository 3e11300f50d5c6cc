package org.openprojects.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openprojects.reading.ReadRecord.Kind;
import org.openprojects.value.Language;
import org.openprojects.vocabulary.Country;
import org.openprojects.vocabulary.Spelling;

/**
 * Where the records of a text begin.
 *
 * <p>A project opens at a title followed by the portlet lines, at a line ending in the site's name, at a title that is repeated within the
 * next few lines, and at the first line of the text. A case study opens at a heading followed by a blank line and a line that is only a date.
 */
final class Outline {

    private static final int FEW_LINES = 4;

    private final Text text;
    private final List<Section> sections = new ArrayList<>();
    private Label last;
    private boolean fieldSeen;
    private int headEnd;

    private Outline(Text text) {
        this.text = text;
    }

    static List<Section> of(Text text) {
        Outline outline = new Outline(text);
        outline.read();
        return List.copyOf(outline.sections);
    }

    private void read() {
        int i = text.next(0, text.size());
        while (i < text.size()) {
            i = text.next(step(i), text.size());
        }
    }

    /** Looks at one line that is not blank and answers where to go on. */
    private int step(int i) {
        if (!text.isFree(i)) {
            if (!text.sign(i).label().isPassedOver()) {
                last = text.sign(i).label();
                fieldSeen |= last.tellsOfAProject();
            }
            return i + 1;
        }
        if (opensCaseStudy(i)) {
            return open(Kind.CASE_STUDY, i, false, text.next(i + 1, text.size()) + 1);
        }
        if (isFramed(i)) {
            return open(Kind.PROJECT, i, true, behindHead(i));
        }
        if (sections.isEmpty() && mayOpenText(i) || isRepeatedSoon(i)) {
            return open(Kind.PROJECT, i, false, behindHead(i));
        }
        return i + 1;
    }

    private int open(Kind kind, int i, boolean framed, int goOn) {
        if (!sections.isEmpty()) {
            Section before = sections.remove(sections.size() - 1);
            sections.add(new Section(before.kind(), before.from(), i, before.framed()));
        }
        boolean inFrame = framed || kind == Kind.PROJECT && hasPortlet(i, goOn);
        sections.add(new Section(kind, i, text.size(), inFrame));
        last = null;
        headEnd = goOn;
        return goOn;
    }

    /** A text that begins in the middle of a page has no title. */
    private boolean mayOpenText(int i) {
        return !fieldSeen
                && Titles.mayBe(text.line(i))
                && !isValue(i)
                && !Character.isLowerCase(text.line(i).plain().codePointAt(0));
    }

    private boolean isFramed(int i) {
        if (!Titles.mayBe(text.line(i))) {
            return false;
        }
        boolean opensBlock = i == 0 || text.isBlank(i - 1);
        boolean portletsFollow = opensBlock && text.is(text.next(i + 1, text.size()), Label.PORTLET);
        boolean portletsLead = text.is(text.previous(i), Label.PORTLET) && !isOpen(text.previous(i));
        return Titles.namesSite(text.line(i)) || portletsFollow || portletsLead;
    }

    private boolean hasPortlet(int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> text.is(i, Label.PORTLET));
    }

    /** Whether these portlet lines belong to the record that is open. */
    private boolean isOpen(int portlet) {
        return !sections.isEmpty() && portlet < headEnd;
    }

    private boolean opensCaseStudy(int i) {
        int date = text.next(i + 1, text.size());
        if (date <= i + 1 || !text.isFree(date) || !isDate(date) || !Titles.mayBe(text.line(i)) || isAnyValue(i)) {
            return false;
        }
        if (text.line(i).plain().endsWith(".")
                && CaseStudyReader.country(text.line(i)).isEmpty()) {
            return false;
        }
        // On the shelf a lone line and a date may be a paper; only prose right below the date tells.
        return last != Label.CATEGORY
                || CaseStudyReader.country(text.line(i)).isPresent()
                || date + 1 < text.size() && text.isFree(date + 1);
    }

    private boolean isDate(int i) {
        return text.line(i).isShort() && DateText.isOnlyDate(text.line(i).plain());
    }

    private boolean isRepeatedSoon(int i) {
        boolean apart = !text.isFree(i - 1) && (i + 1 >= text.size() || text.isBlank(i + 1));
        if (!apart || !Titles.mayBe(text.line(i)) || isValue(i) || isTitleOfOpenRecord(i) || isLabelledTitle(i)) {
            return false;
        }
        String key = Spelling.key(text.line(i).plain());
        int j = i;
        for (int n = 0; n < FEW_LINES; n++) {
            j = text.next(j + 1, text.size());
            if (j >= text.size() || !text.isFree(j) && !text.is(j, Label.PORTLET)) {
                return false;
            }
            if (text.isFree(j)
                    && text.standsAlone(j)
                    && Spelling.key(text.line(j).plain()).equals(key)) {
                return !opensCaseStudy(j);
            }
        }
        return false;
    }

    private boolean isValue(int i) {
        String plain = text.line(i).plain();
        return isDate(i)
                || YearsText.looksLike(plain)
                || Country.recognise(plain).isPresent();
    }

    /** Whether the line is known as a value, so that a date below it is the next value. */
    private boolean isAnyValue(int i) {
        Line line = text.line(i);
        return isValue(i)
                || BareValue.is(line)
                || Field.STATUS.read(line.content(), Language.EN).isPresent()
                || Field.COUNTRY.read(line.content(), Language.EN).isPresent()
                || Field.PROJECT_ID.read(line.content(), Language.EN).isPresent();
    }

    /** Whether the line stands behind the label of the title, right below the line that opened the record. */
    private boolean isLabelledTitle(int i) {
        int label = text.previous(i);
        return !sections.isEmpty()
                && text.is(label, Label.PROJECT)
                && text.previous(label) == sections.get(sections.size() - 1).from();
    }

    private boolean isTitleOfOpenRecord(int i) {
        return !sections.isEmpty()
                && Spelling.key(text.line(sections.get(sections.size() - 1).from())
                                .plain())
                        .equals(Spelling.key(text.line(i).plain()));
    }

    /** Behind the portlet lines and the repetitions of the title. */
    private int behindHead(int title) {
        String key = Spelling.key(Titles.withoutSite(text.line(title)).text());
        int behind = title + 1;
        int j = title;
        for (int n = 0; n < FEW_LINES; n++) {
            j = text.next(j + 1, text.size());
            if (j >= text.size() || !text.isFree(j) && !text.is(j, Label.PORTLET)) {
                break;
            }
            if (text.is(j, Label.PORTLET) || Spelling.key(text.line(j).plain()).equals(key)) {
                behind = j + 1;
            }
        }
        return behind;
    }
}
