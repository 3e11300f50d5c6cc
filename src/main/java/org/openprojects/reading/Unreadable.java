package org.openprojects.reading;

/** A text that is rejected whole: its message says why, in a sentence for the import report. */
public class Unreadable extends Exception {

    private final transient Issue issue;

    public Unreadable(IssueCode code, String sentence) {
        super(sentence);
        this.issue = new Issue(code, sentence, null);
    }

    public Issue issue() {
        return issue;
    }
}
