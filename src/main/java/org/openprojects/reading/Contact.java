package org.openprojects.reading;

/** Persons named as contacts: their lines are passed over, neither stored nor quoted. */
final class Contact {

    private Contact() {}

    /** Passes over the label on line {@code i} and the persons below it; answers where to go on. */
    static int skip(Page page, int i) {
        Text text = page.text;
        int end = page.section.to();
        page.boilerplate(i);
        int next = text.next(i + 1, end);
        while (next < end && text.is(next, Label.RULE)) {
            page.boilerplate(next);
            next = text.next(next + 1, end);
        }
        if (next < end && text.isFree(next) && !BareValue.is(text.line(next))) {
            while (next < end && text.isFree(next)) {
                page.boilerplate(next++);
            }
            return next;
        }
        if (text.sign(i).inline().isEmpty()) {
            page.issue(
                    IssueCode.EMPTY_LABEL,
                    i,
                    "The label of the contact has no value; contacts are not stored in any case.");
        }
        return i + 1;
    }
}
