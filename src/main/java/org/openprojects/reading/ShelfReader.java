package org.openprojects.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openprojects.value.PartialDate;
import org.openprojects.vocabulary.Code;
import org.openprojects.vocabulary.OpenVocabulary;
import org.openprojects.vocabulary.Spelling;

/** Reads the shelf of documents: headings in the text's order, below them papers as a title line and a date line. */
final class ShelfReader {

    /** A heading is a few words; a longer lone line is a paper whose date is missing, and stays unread. */
    private static final int LONGEST_HEADING = 80;

    private static final Pattern DATE_FORM =
            Pattern.compile("(?U)[0-9]{1,2}[ ./-](?:\\p{L}{3,12}|[0-9]{1,2})[ ./-][0-9]{4}");
    private static final Pattern HEADING = Pattern.compile("(?U)\\p{Lu}[^.:;!?0-9]*");

    private final Page page;
    private final Text text;
    private final Map<String, Integer> shelves = new HashMap<>();
    private final List<Integer> counts = new ArrayList<>();
    private int current = -1;

    ShelfReader(Page page) {
        this.page = page;
        this.text = page.text;
    }

    boolean isOpen() {
        return current >= 0;
    }

    /** A known heading; a repeated one is the same shelf. */
    void heading(int i) {
        Line line = text.line(i);
        Code code = OpenVocabulary.DOCUMENT_CATEGORY
                .recognise(Labels.withoutColon(line.plain()))
                .orElseThrow();
        open(i, code);
    }

    /** Whether a line that is no known heading opens a shelf of its own: it stands alone, with a shelf or a paper behind it. */
    boolean isUnknownHeading(int i) {
        Line line = text.line(i);
        if (!text.standsAlone(i)
                || line.plain().length() > LONGEST_HEADING
                || !HEADING.matcher(line.plain()).matches()
                || ListMark.of(line).isPresent()
                || BareValue.is(line)
                || DateText.isOnlyDate(line.plain())
                || MoneyText.last(line.raw(), page.language).isPresent()
                || Spelling.slug(line.plain()).isEmpty()) {
            return false;
        }
        int next = text.next(i + 1, page.section.to());
        int before = text.previous(i);
        // Behind a contact a lone line may be one more name.
        boolean mayBePerson = text.is(before, Label.CONTACT) || text.is(before, Label.PERSON);
        return isOpen() || text.is(next, Label.CATEGORY) && !mayBePerson || isPaper(next);
    }

    void unknownHeading(int i) {
        open(i, OpenVocabulary.DOCUMENT_CATEGORY.coin(text.line(i).plain()));
        page.issue(
                IssueCode.UNKNOWN_CATEGORY, i, "The heading is not among the known ones; it became a code of its own.");
    }

    /** Whether a title line and a date line stand here; on an open shelf a blank line may lie between. */
    boolean isPaper(int i) {
        int date = dateOf(i);
        return date < page.section.to()
                && text.isFree(i)
                && text.isFree(date)
                && text.line(i).isReadable()
                && !title(i).isEmpty()
                && !isDate(i)
                && isDate(date);
    }

    /** Whether a line worded like a heading is rather a paper of that name: its date stands right below. */
    boolean isNamesake(int i) {
        return isOpen() && i + 1 < page.section.to() && text.isFree(i + 1) && isDate(i + 1);
    }

    /** A date, or what has the form of one and is on no calendar. */
    private boolean isDate(int i) {
        Line line = text.line(i);
        return line.isShort()
                && (DateText.isOnlyDate(line.plain())
                        || isOpen() && DATE_FORM.matcher(line.plain()).matches());
    }

    /** Takes up a paper and answers where to go on. */
    int paper(int i) {
        String path = "/documents/" + current + "/items/" + counts.get(current);
        counts.set(current, counts.get(current) + 1);
        Span title = title(i);
        page.fact(path + "/title", Spelling.plain(title.text()), Method.POSITIONAL, title, "paper-below-heading");
        Span stated = text.line(dateOf(i)).content();
        Optional<PartialDate> date = DateText.parse(stated.text());
        date.ifPresentOrElse(
                d -> page.fact(path + "/publishedOn", d, Method.POSITIONAL, stated, "date-below-paper"),
                () -> page.unreadable(dateOf(i), "There is no such day, so the paper has no date."));
        return dateOf(i) + 1;
    }

    private Span title(int i) {
        return ListMark.of(text.line(i)).orElseGet(() -> text.line(i).content());
    }

    private int dateOf(int i) {
        boolean apart = isOpen() && i + 2 < page.section.to() && text.standsAlone(i) && text.standsAlone(i + 2);
        return apart ? i + 2 : i + 1;
    }

    private void open(int i, Code code) {
        current = shelves.computeIfAbsent(code.code(), unseen -> counts.size());
        if (current == counts.size()) {
            counts.add(0);
        }
        Span heading = text.line(i).content();
        page.fact("/documents/" + current + "/category", code.word(), Method.ASSERTED, heading, "shelf-heading");
    }
}
