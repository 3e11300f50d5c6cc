package org.openprojects.reading;

import java.util.HashSet;
import java.util.Set;

/** What has been said of a file already and is not said again for each line. */
final class Said {

    private static final int MOST = 10_000;

    private final Set<String> said = new HashSet<>();

    boolean isNew(IssueCode code, String what) {
        return said.size() < MOST && said.add(code.word() + " " + what);
    }
}
