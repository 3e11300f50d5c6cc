package org.openprojects.reading;

import java.util.regex.Pattern;
import org.openprojects.vocabulary.Spelling;

/** Persons named as contacts: their lines are known before anything is read, so that no rule can store or quote them. */
final class Contact {

    private static final Pattern ADDRESS =
            Pattern.compile("(?U)(?<!\\w)(?:Mr|MR|Mrs|MRS|Ms|MS|Miss|Dr|Mme|Mlle|Sr|Sra|Srta|Prof|M\\.)(?!\\w)\\.?");
    private static final Pattern DETAIL = Pattern.compile(
            "(?iu)\\S@\\S|^(?:tel|t[eé]l[eé]phone|phone|fax|mobile|e-?mail|courriel|correo)\\b|^\\+?[0-9][0-9 ()./-]{5,30}$");
    private static final Pattern SENTENCE = Pattern.compile(".{40,}[.:;!?]", Pattern.DOTALL);
    private static final int LONGEST = 120;
    private static final int FEW_LINES = 4;

    private final Text text;
    private boolean named;
    private boolean addressed;

    private Contact(Text text) {
        this.text = text;
    }

    /** Marks the lines below the label on line {@code label} that name somebody. */
    static void mark(Text text, int label) {
        new Contact(text).below(label);
    }

    /** Passes over the label on line {@code i}. */
    static void skip(Page page, int i) {
        Text text = page.text;
        page.boilerplate(i);
        int next = text.next(i + 1, text.size());
        while (text.is(next, Label.RULE)) {
            next = text.next(next + 1, text.size());
        }
        if (text.sign(i).inline().isEmpty() && !text.is(next, Label.PERSON)) {
            page.issue(
                    IssueCode.EMPTY_LABEL,
                    i,
                    "The label of the contact has no value; contacts are not stored in any case.");
        }
    }

    private void below(int label) {
        named = !text.sign(label).inline().isEmpty();
        for (int i = label + 1; i < text.size(); i++) {
            if (text.isFree(i)) {
                if (!isPerson(i)) {
                    return;
                }
                named = true;
                addressed = ADDRESS.matcher(text.line(i).plain()).matches();
                text.person(i);
            } else if (!text.isBlank(i) && !text.is(i, Label.RULE)) {
                return;
            }
        }
    }

    private boolean isPerson(int i) {
        Line line = text.line(i);
        String plain = line.plain();
        if (plain.length() > LONGEST || Titles.namesSite(line) || isValue(line) || opensCaseStudy(i)) {
            return false;
        }
        if (DETAIL.matcher(plain).find() || ADDRESS.matcher(plain).find()) {
            return true;
        }
        if (SENTENCE.matcher(plain).matches() || ListMark.of(line).isPresent()) {
            return false;
        }
        boolean close = text.is(i - 1, Label.CONTACT) || text.is(i - 1, Label.PERSON);
        return close || addressed || !named && !opensRecord(i);
    }

    /** A country before a colon, a blank line and a date: no name looks like that. */
    private boolean opensCaseStudy(int i) {
        int date = text.next(i + 1, text.size());
        return date > i + 1
                && text.isFree(date)
                && DateText.isOnlyDate(text.line(date).plain())
                && CaseStudyReader.country(text.line(i)).isPresent();
    }

    private static boolean isValue(Line line) {
        return BareValue.is(line) || DateText.isOnlyDate(line.plain());
    }

    /** Whether the line is rather the title of the next page, whose contact before it has no name. */
    private boolean opensRecord(int i) {
        String key = Spelling.key(text.line(i).plain());
        int next = i;
        for (int n = 0; n < FEW_LINES; n++) {
            next = text.next(next + 1, text.size());
            boolean dated =
                    text.isFree(next) && DateText.isOnlyDate(text.line(next).plain());
            if (n == 0 && (dated || text.is(next, Label.PORTLET))) {
                return true;
            }
            if (!text.isFree(next)) {
                return false;
            }
            if (Spelling.key(text.line(next).plain()).equals(key)) {
                return true;
            }
        }
        return false;
    }
}
