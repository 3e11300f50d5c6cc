package org.openprojects.reading;

import java.util.Map;
import org.openprojects.value.Language;
import org.openprojects.vocabulary.Spelling;

/** Reads a project page: head, body, "See also", labelled fields and the shelf of documents, as far as each is there. */
final class ProjectReader {

    private enum Part {
        HEAD,
        BODY,
        SEE_ALSO,
        FIELDS,
        SHELF,
        TAIL
    }

    private static final Map<Label, Field> FIELDS = Map.of(
            Label.STATUS, Field.STATUS,
            Label.COUNTRY, Field.COUNTRY,
            Label.APPROVAL_DATE, Field.APPROVAL_DATE,
            Label.DURATION, Field.DURATION,
            Label.SECTOR, Field.SECTOR,
            Label.TOTAL_COST, Field.TOTAL_COST,
            Label.IFAD, Field.IFAD,
            Label.GAP, Field.GAP,
            Label.TERMS, Field.TERMS,
            Label.PROJECT_ID, Field.PROJECT_ID);

    private final Page page;
    private final Text text;
    private final FieldReader fields;
    private final CofinancierReader cofinanciers;
    private final ShelfReader shelf;
    private final Prose prose;
    private final TitleReader titles;
    private Part part = Part.HEAD;
    private boolean fieldSeen;
    private int related;

    ProjectReader(Page page) {
        this.page = page;
        this.text = page.text;
        this.fields = new FieldReader(page);
        this.cofinanciers = new CofinancierReader(page);
        this.shelf = new ShelfReader(page);
        this.prose = new Prose(text);
        this.titles = new TitleReader(page);
    }

    void read() {
        titles.title(page.section.from());
        int i = page.section.from() + 1;
        while (i < page.section.to()) {
            if (text.isBlank(i)) {
                prose.close();
                i++;
            } else {
                i = text.isFree(i) ? free(i) : label(i);
            }
        }
        titles.variants();
        ProjectBody.of(page, prose);
        Publisher.of(page);
    }

    private int label(int i) {
        prose.close();
        Sign sign = text.sign(i);
        switch (sign.label()) {
            case PORTLET, RULE, PERSON, TAIL, ADDITIONAL_DATA, SOURCE -> {
                page.boilerplate(i);
                part = after(sign.label());
                return i + 1;
            }
            case SEE_ALSO -> {
                page.boilerplate(i);
                part = Part.SEE_ALSO;
                if (!sign.inline().isEmpty()) {
                    related(sign.inline());
                }
                return i + 1;
            }
            case CATEGORY -> {
                part = Part.SHELF;
                shelf.heading(i);
                return i + 1;
            }
            case PROJECT -> {
                page.boilerplate(i);
                return i + 1;
            }
            default -> {
                fieldSeen = true;
                part = part == Part.HEAD && sign.label() != Label.STATUS ? Part.HEAD : Part.FIELDS;
                return field(i, sign.label());
            }
        }
    }

    private Part after(Label label) {
        return switch (label) {
            case TAIL -> shelf.isOpen() ? Part.TAIL : part;
            case ADDITIONAL_DATA, SOURCE -> Part.FIELDS;
            default -> part;
        };
    }

    private int field(int i, Label label) {
        return switch (label) {
            case COFINANCIERS_INTERNATIONAL, COFINANCIERS_DOMESTIC -> cofinanciers.read(i);
            case CONTACT -> {
                Contact.skip(page, i);
                yield i + 1;
            }
            default -> fields.read(i, FIELDS.get(label), part == Part.HEAD);
        };
    }

    private int free(int i) {
        Line line = text.line(i);
        switch (part) {
            case HEAD -> head(i);
            case BODY -> {
                if (isFirstField(i)) {
                    BareValue.read(page, i);
                    part = Part.FIELDS;
                } else {
                    prose.read(i);
                }
            }
            case SEE_ALSO -> {
                if (isFirstField(i)) {
                    BareValue.read(page, i);
                    part = Part.FIELDS;
                } else if (line.isShort() && !DateText.isOnlyDate(line.plain())) {
                    related(ListMark.of(line).orElseGet(line::content));
                }
            }
            case FIELDS -> {
                if (!BareValue.read(page, i) && shelf.isUnknownHeading(i)) {
                    shelf.unknownHeading(i);
                    part = Part.SHELF;
                }
            }
            case SHELF -> {
                if (shelf.isPaper(i)) {
                    return shelf.paper(i);
                }
                if (shelf.isUnknownHeading(i)) {
                    shelf.unknownHeading(i);
                }
            }
            default -> {
                // Nothing belongs below the headings at the foot of a page: the line stays unread.
            }
        }
        return i + 1;
    }

    /** Whether the fields begin here without a label: years, or a sector with a label right below it. */
    private boolean isFirstField(int i) {
        Line line = text.line(i);
        boolean labelBelow = i + 1 < page.section.to()
                && text.sign(i + 1) != null
                && text.sign(i + 1).label().isField()
                && !text.is(i + 1, Label.STATUS);
        return BareValue.duration(line).isPresent()
                || labelBelow && BareValue.sector(line).isPresent();
    }

    private void head(int i) {
        Line line = text.line(i);
        if (titles.isSpelling(i) || BareValue.read(page, i) || isLoneValue(line)) {
            return;
        }
        boolean isProse = line.plain().length() >= 40
                || line.plain().matches(".*[.:;!?]")
                || ListMark.of(line).isPresent();
        if (!fieldSeen || isProse) {
            part = prose.read(i) ? Part.BODY : part;
        }
    }

    /** A value whose label the scrape lost and whose form does not say what it is: it stays unread. */
    private static boolean isLoneValue(Line line) {
        return DateText.isOnlyDate(line.plain())
                || Field.PROJECT_ID.read(line.content(), Language.EN).isPresent();
    }

    private void related(Span span) {
        if (!span.isEmpty()) {
            String path = "/related/" + related++;
            Span title = span;
            page.fact(path + "/title", Spelling.plain(title.text()), Method.ASSERTED, title, "see-also");
        }
    }
}
