package org.openprojects.reading;

import java.util.Map;
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

    private static final int LONGEST_VALUE = 40;

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
        Sign sign = text.sign(i);
        if ((part == Part.HEAD || part == Part.BODY) && isSentence(sign)) {
            part = prose.read(i) ? Part.BODY : part;
            return i + 1;
        }
        prose.close();
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
                if (shelf.isNamesake(i)) {
                    return shelf.paper(i);
                }
                shelf.heading(i);
                return i + 1;
            }
            case PROJECT -> {
                page.boilerplate(i);
                int title = text.next(i + 1, page.section.to());
                boolean follows = part == Part.HEAD && text.isFree(title) && Titles.mayBe(text.line(title));
                if (follows) {
                    titles.spelling(title);
                }
                return follows ? title + 1 : i + 1;
            }
            default -> {
                fieldSeen = true;
                part = part == Part.HEAD && sign.label() != Label.STATUS ? Part.HEAD : Part.FIELDS;
                return field(i, sign.label());
            }
        }
    }

    /** A paragraph may begin with the word of a label and a colon. */
    private boolean isSentence(Sign sign) {
        Field field = FIELDS.get(sign.label());
        return field != null
                && sign.inline().text().length() > LONGEST_VALUE
                && field.read(sign.inline(), page.language).isEmpty();
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
                if (BareValue.opensFields(page, i)) {
                    BareValue.read(page, i);
                    part = Part.FIELDS;
                } else {
                    prose.read(i);
                }
            }
            case SEE_ALSO -> {
                if (BareValue.opensFields(page, i)) {
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

    private void head(int i) {
        Line line = text.line(i);
        if (titles.isSpelling(i) || BareValue.read(page, i) || BareValue.isLone(line)) {
            return;
        }
        boolean isProse = line.plain().length() >= 40
                || line.plain().matches(".*[.:;!?]")
                || ListMark.of(line).isPresent();
        if (!fieldSeen || isProse) {
            part = prose.read(i) ? Part.BODY : part;
        }
    }

    private void related(Span span) {
        if (!span.isEmpty()) {
            String path = "/related/" + related++;
            page.fact(path + "/title", Spelling.plain(span.text()), Method.ASSERTED, span, "see-also");
        }
    }
}
