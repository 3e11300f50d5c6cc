package org.openprojects.reading;

/** A text that is rejected whole: its issue says why, in a sentence for the import report. */
public class Unreadable extends Exception {

    private final transient Issue issue;

    public Unreadable(IssueCode code, String sentence) {
        this(new Issue(code, sentence, null));
    }

    Unreadable(Issue issue) {
        super(issue.message());
        this.issue = issue;
    }

    public Issue issue() {
        return issue;
    }
}
