package org.openprojects.reading;

import java.util.ArrayList;
import java.util.List;

/** Collects the facts of one record of a line, and the issues of the line. */
final class LineFacts {

    private final FileLine line;
    private final List<Issue> issues;
    private final Said said;
    private final List<Fact> facts = new ArrayList<>();

    private LineFacts(FileLine line, List<Issue> issues, Said said) {
        this.line = line;
        this.issues = issues;
        this.said = said;
    }

    LineFacts(FileLine line, Said said) {
        this(line, new ArrayList<>(), said);
    }

    /** For another record of the same line. */
    LineFacts another() {
        return new LineFacts(line, issues, said);
    }

    List<Fact> facts() {
        return facts;
    }

    List<Issue> issues() {
        return issues;
    }

    FileLine line() {
        return line;
    }

    String raw(int start, int end) {
        return line.text().substring(start, end);
    }

    void fact(String path, Object value, Method method, String raw, String rule, String note) {
        facts.add(new Fact(path, value, method, line.first(), line.last(), raw, rule, note));
    }

    /** Asserted where the line spells the very value, parsed where it was made of what the line says. */
    void fact(String path, Object value, String word, JsonPiece piece, String rule) {
        String raw = raw(piece.start(), piece.end());
        fact(path, value, raw.equals(word) ? Method.ASSERTED : Method.PARSED, raw, rule, null);
    }

    void text(String path, String value, JsonPiece piece, String rule) {
        fact(path, value, value, piece, rule);
    }

    void issue(IssueCode code, String message) {
        issues.add(new Issue(code, message, line.first()));
    }

    /** An issue that is the same for every line with this word. */
    void issueOnce(IssueCode code, String word, String message) {
        if (said.isNew(code, word)) {
            issue(code, message);
        }
    }

    void unreadable(String name, String what) {
        issue(IssueCode.UNREADABLE_VALUE, "`%s` %s; it is left out.".formatted(name, what));
    }
}
