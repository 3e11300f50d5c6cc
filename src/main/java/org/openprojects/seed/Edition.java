package org.openprojects.seed;

import java.util.ArrayList;
import java.util.List;
import org.openprojects.reading.Issue;
import org.openprojects.reading.IssueCode;

/** The bytes of a file that are being taken in, and what is found out about them on the way. */
final class Edition {
    private final String file;
    private final String sha256;
    private final List<Issue> issues = new ArrayList<>();

    Edition(String file, String sha256) {
        this.file = file;
        this.sha256 = sha256;
    }

    String file() {
        return file;
    }

    String sha256() {
        return sha256;
    }

    void say(IssueCode code, Integer line, String message) {
        issues.add(new Issue(code, message, line));
    }

    void say(Issue issue) {
        issues.add(issue);
    }

    List<Issue> issues() {
        return issues;
    }
}
