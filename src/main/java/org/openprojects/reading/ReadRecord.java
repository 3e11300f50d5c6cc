package org.openprojects.reading;

import java.util.List;
import java.util.Optional;

/**
 * One project or case study of a text, as facts.
 *
 * @param place counts the records of this kind in the text, from 0
 * @param about for a case study, the place of the project that it follows in the text; null where there is none
 * @param facts by path; of several facts with one path the first holds
 */
public record ReadRecord(Kind kind, int place, Integer about, List<Fact> facts) {

    /** What a text can be about. */
    public enum Kind {
        PROJECT,
        CASE_STUDY
    }

    public Optional<Fact> fact(String path) {
        return facts.stream().filter(f -> f.path().equals(path)).findFirst();
    }

    /** The facts below a path, such as all of {@code /objectives}. */
    public List<Fact> below(String path) {
        return facts.stream().filter(f -> f.path().startsWith(path + "/")).toList();
    }
}
