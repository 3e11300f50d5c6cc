package org.openprojects.reading;

import java.util.Locale;
import java.util.Optional;

/**
 * Reads a label and the value that belongs to it.
 *
 * <p>The value stands behind the label's colon or on the next line. A line that is itself a label, or a value known by its form to be
 * another field's, is never taken; then the label is empty.
 */
final class FieldReader {

    private final Page page;
    private final Text text;

    FieldReader(Page page) {
        this.page = page;
        this.text = page.text;
    }

    /** Reads the field whose label stands on line {@code i} and answers where to go on. */
    int read(int i, Field field, boolean inHead) {
        Span inline = text.sign(i).inline();
        if (!inline.isEmpty()) {
            take(i, field, inline, field.read(inline, page.language));
            return i + 1;
        }
        int next = candidate(i);
        if (next < page.section.to() && text.isFree(next) && isPossible(next, field)) {
            boolean close = next == i + 1 || text.is(next - 1, Label.RULE);
            Span span = text.line(next).content();
            Optional<Field.Value> value = field.read(span, page.language);
            boolean certain = value.isPresent() && value.get().unseen() == null;
            if (close || certain || value.isPresent() && inHead) {
                take(i, field, span, value);
                return next + 1;
            }
        }
        page.boilerplate(i);
        page.issue(IssueCode.EMPTY_LABEL, i, "The label \"%s\" has no value.".formatted(label(i)));
        return i + 1;
    }

    /** The next line that may hold the label's value: blank lines and lone hyphens lie between. */
    private int candidate(int i) {
        int next = text.next(i + 1, page.section.to());
        while (text.is(next, Label.RULE) && next < page.section.to()) {
            page.boilerplate(next);
            next = text.next(next + 1, page.section.to());
        }
        return next;
    }

    private boolean isPossible(int next, Field field) {
        Line line = text.line(next);
        if (!line.isShort() || ListMark.of(line).isPresent()) {
            return false;
        }
        boolean othersYears = field != Field.DURATION && YearsText.looksLike(line.plain());
        boolean othersSector = field != Field.SECTOR && BareValue.sector(line).isPresent();
        boolean othersId = field != Field.PROJECT_ID
                && Field.PROJECT_ID.read(line.content(), page.language).isPresent();
        return !othersYears && !othersSector && !othersId;
    }

    private void take(int label, Field field, Span span, Optional<Field.Value> value) {
        int at = span.line().number() - 1;
        if (value.isEmpty()) {
            page.boilerplate(label);
            page.unreadable(at, "This is no value of \"%s\", which stays empty.".formatted(label(label)));
            return;
        }
        Field.Value read = value.get();
        String rule = "label-"
                + text.sign(label).label().name().toLowerCase(Locale.ROOT).replace('_', '-');
        page.fact(field.path(), read.value(), read.method(), read.stated(), rule, label, read.note());
        if (read.unseen() != null) {
            page.issue(read.unseen(), at, "\"%s\" is a new word; it became a code of its own.".formatted(span.text()));
        }
    }

    private String label(int i) {
        String plain = text.line(i).plain();
        int colon = plain.indexOf(':');
        return colon > 0 ? plain.substring(0, colon).strip() : plain;
    }
}
