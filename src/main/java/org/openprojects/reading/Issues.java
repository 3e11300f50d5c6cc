package org.openprojects.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what should be known about one file, in the order of its lines; a flood is counted, not listed. */
final class Issues {

    private static final int MOST = 1_000;

    private final List<Issue> listed = new ArrayList<>();
    private int left;

    /** @param i index of the line, counted from 0 */
    void add(IssueCode code, int i, String message) {
        if (listed.size() < MOST) {
            listed.add(new Issue(code, message, i + 1));
        } else {
            left++;
        }
    }

    List<Issue> inOrder() {
        List<Issue> all = new ArrayList<>(listed);
        all.sort(Comparator.comparing(Issue::line));
        if (left > 0) {
            all.add(new Issue(IssueCode.MORE_ISSUES, "%d more issues are not listed.".formatted(left), null));
        }
        return List.copyOf(all);
    }
}
