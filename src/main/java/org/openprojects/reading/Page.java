package org.openprojects.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openprojects.value.Language;
import org.openprojects.value.Money;
import org.openprojects.vocabulary.Spelling;

/** Collects the facts of one record, the issues found on the way and the use of each line. */
final class Page {

    final Text text;
    final Section section;

    /** Of the labels; decides how numbers are written. English where no label tells. */
    final Language language;

    private final Ledger ledger;
    private final Issues issues;
    private final Map<String, List<Fact>> facts = new LinkedHashMap<>();
    private final Set<Stated> stated = new HashSet<>();

    Page(Text text, Section section, Language language, Ledger ledger, Issues issues) {
        this.text = text;
        this.section = section;
        this.language = language;
        this.ledger = ledger;
        this.issues = issues;
    }

    List<Fact> facts() {
        return facts.values().stream().flatMap(List::stream).toList();
    }

    Optional<Fact> fact(String path) {
        return Optional.ofNullable(facts.get(path)).map(all -> all.get(0));
    }

    /** A fact of one piece of a line. */
    Fact fact(String path, Object value, Method method, Span span, String rule) {
        return fact(path, value, method, span, rule, span.line().number() - 1, null);
    }

    /** A fact whose label stands on an earlier line. */
    Fact fact(String path, Object value, Method method, Span span, String rule, int label, String note) {
        int last = span.line().number();
        ledger.fact(label);
        ledger.fact(last - 1);
        return add(new Fact(path, value, method, label + 1, last, span.text(), rule, note));
    }

    /** A fact of prose that may run over several lines. */
    Fact fact(String path, Prose.Block block, String rule) {
        for (int i = block.first(); i <= block.last(); i++) {
            ledger.fact(i);
        }
        return add(new Fact(
                path, block.plain(), Method.POSITIONAL, block.first() + 1, block.last() + 1, block.raw(), rule, null));
    }

    /** A fact that follows from another one, with its lines. */
    void inferred(String path, Object value, Fact from, String rule, String note) {
        add(new Fact(path, value, Method.INFERRED, from.first(), from.last(), from.raw(), rule, note));
    }

    /** A fact told by where another record stands on the page. */
    void follows(String path, Fact other, String rule) {
        add(new Fact(path, other.value(), Method.POSITIONAL, other.first(), other.last(), other.raw(), rule, null));
    }

    void boilerplate(int i) {
        ledger.boilerplate(i);
    }

    void issue(IssueCode code, int i, String message) {
        issues.add(code, i, message);
    }

    /** The line has a value that its label does not promise: it stays unread, and the report says why. */
    void unreadable(int i, String message) {
        ledger.unreadable(i);
        issue(IssueCode.UNREADABLE_VALUE, i, message);
    }

    private Fact add(Fact fact) {
        List<Fact> known = facts.computeIfAbsent(fact.path(), path -> new ArrayList<>());
        boolean isNew = stated.add(new Stated(fact.path(), sameness(fact.value())));
        if (known.isEmpty()) {
            known.add(fact);
        } else if (isNew) {
            Fact first = known.get(0);
            issue(
                    IssueCode.CONFLICTING_VALUE,
                    fact.last() - 1,
                    "%s is stated twice, and differently: line %d states it too.".formatted(fact.path(), first.last()));
            known.add(first.method().compareTo(fact.method()) > 0 ? 0 : known.size(), fact);
        }
        return fact;
    }

    /** Equal for values that say the same. */
    private static Object sameness(Object value) {
        if (value instanceof Money money) {
            return List.of(money.amount().stripTrailingZeros(), money.currency());
        }
        return value instanceof String text ? Spelling.key(text) : value;
    }

    private record Stated(String path, Object value) {}
}
