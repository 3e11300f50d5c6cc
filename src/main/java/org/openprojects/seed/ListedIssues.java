package org.openprojects.seed;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.openprojects.reading.Issue;
import org.openprojects.reading.IssueCode;

/** Which issues of a file of lines its report lists: the first few of each kind; the others are counted. */
final class ListedIssues {
    private static final int MOST_OF_A_KIND = 25;

    private final Map<IssueCode, Integer> counts = new EnumMap<>(IssueCode.class);

    ListedIssues() {}

    ListedIssues(ListedIssues before) {
        counts.putAll(before.counts);
    }

    boolean lists(Issue issue) {
        return counts.merge(issue.code(), 1, Integer::sum) <= MOST_OF_A_KIND;
    }

    /** How many are not listed, or null. */
    String more() {
        String more = counts.entrySet().stream()
                .filter(entry -> entry.getValue() > MOST_OF_A_KIND)
                .map(entry -> "%d %s"
                        .formatted(
                                entry.getValue() - MOST_OF_A_KIND,
                                entry.getKey().word()))
                .collect(Collectors.joining(", "));
        return more.isEmpty() ? null : "More issues that are not listed: %s.".formatted(more);
    }
}
