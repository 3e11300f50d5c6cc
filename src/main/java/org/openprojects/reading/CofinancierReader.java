package org.openprojects.reading;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openprojects.vocabulary.OpenVocabulary;
import org.openprojects.vocabulary.Spelling;

/**
 * Reads the co-financiers below their heading: name and amount on one line, or on two, a name without amount, an amount without name.
 */
final class CofinancierReader {

    private static final Pattern JOINT = Pattern.compile("[\\s\\p{Zs}:;,(\\-\u2013\u2014]+$");
    private static final Set<String> NONE = Set.of("none", "na", "nil", "aucun", "neant", "ninguno", "nenhum");
    private static final int LONGEST_NAME = 200;

    private final Page page;
    private final Text text;
    private int count;
    private boolean unclear;

    private Span waiting;

    CofinancierReader(Page page) {
        this.page = page;
        this.text = page.text;
    }

    /** Reads the heading on line {@code heading} and all below it; answers where to go on. */
    int read(int heading) {
        int before = count;
        boolean none = false;
        unclear = false;
        Sign sign = text.sign(heading);
        if (!sign.inline().isEmpty()) {
            entry(heading, sign.inline());
        }
        int i = heading + 1;
        while (i < page.section.to()) {
            if (text.is(i, Label.RULE)) {
                page.boilerplate(i);
                nameAlone(heading);
            } else if (text.isFree(i)) {
                if (!belongs(i)) {
                    break;
                }
                if (NONE.contains(Spelling.key(text.line(i).plain()))) {
                    page.boilerplate(i);
                    none = true;
                } else {
                    entry(heading, text.line(i).content());
                }
            } else if (!text.isBlank(i)) {
                break;
            }
            i++;
        }
        nameAlone(heading);
        page.boilerplate(heading);
        if (count == before && !none && !unclear) {
            page.issue(IssueCode.EMPTY_LABEL, heading, "No co-financier stands below this heading.");
        }
        return i;
    }

    private boolean belongs(int i) {
        Line line = text.line(i);
        if (!line.isShort() || BareValue.is(line)) {
            return false;
        }
        if (OpenVocabulary.FINANCING_TERMS.recognise(line.plain()).isPresent()) {
            return false;
        }
        boolean hasAmount = MoneyText.last(line.raw(), page.language).isPresent();
        boolean close = !text.isBlank(i - 1);
        int next = text.next(i + 1, page.section.to());
        boolean amountFollows = next < page.section.to()
                && text.isFree(next)
                && text.line(next).isShort()
                && MoneyText.only(text.line(next).content().text(), page.language)
                        .isPresent();
        boolean enclosed = text.is(next, Label.COFINANCIERS_DOMESTIC) || text.is(next, Label.TERMS);
        return hasAmount
                || line.plain().length() <= LONGEST_NAME
                        && (close || amountFollows || enclosed)
                        && line.plain().chars().anyMatch(Character::isLetter);
    }

    private void entry(int heading, Span span) {
        if (span.text().length() > Line.LONGEST_HEADING) {
            unread(heading, span, "Too long for the name of a co-financier: the line stays unread.");
            return;
        }
        Optional<MoneyText.Found> amount = MoneyText.last(span.text(), page.language);
        int other = amount.map(MoneyText.Found::start).orElse(span.text().length());
        if (MoneyText.isIn(span.text().substring(0, other), page.language)) {
            unread(heading, span, "More than one amount, or none that is sure: the line stays unread.");
            return;
        }
        if (amount.isEmpty()) {
            nameAlone(heading);
            waiting = span;
            return;
        }
        Span stated = span.part(amount.get().start(), amount.get().end());
        Span name = withoutJoint(span.part(0, amount.get().start()));
        if (name.isEmpty() && waiting != null) {
            name = waiting;
            waiting = null;
        } else {
            nameAlone(heading);
        }
        add(heading, name, stated, amount.get());
    }

    private void unread(int heading, Span span, String why) {
        nameAlone(heading);
        unclear = true;
        page.unreadable(span.line().number() - 1, why);
    }

    /** A name that no amount followed. */
    private void nameAlone(int heading) {
        if (waiting != null) {
            Span name = waiting;
            waiting = null;
            add(heading, name, null, null);
        }
    }

    private void add(int heading, Span name, Span stated, MoneyText.Found amount) {
        String path = "/financing/cofinancing/" + count++;
        String scope = scope(text.sign(heading).label());
        Span title = text.line(heading).content();
        page.fact(path + "/scope", scope, Method.PARSED, title, "co-financier-heading");
        if (!name.isEmpty()) {
            String rule = stated == null ? "co-financier-name" : "co-financier-line";
            page.fact(path + "/financier", Spelling.plain(name.text()), Method.ASSERTED, name, rule);
        }
        if (stated != null) {
            String note = amount.note() == null ? null : "The text adds: " + amount.note();
            int line = stated.line().number() - 1;
            page.fact(path + "/money", amount.money(), Method.PARSED, stated, "co-financier-line", line, note);
        }
    }

    private static Span withoutJoint(Span name) {
        Matcher joint = JOINT.matcher(name.text());
        return joint.find() ? name.part(0, joint.start()) : name;
    }

    private static String scope(Label heading) {
        return heading == Label.COFINANCIERS_DOMESTIC ? "domestic" : "international";
    }
}
