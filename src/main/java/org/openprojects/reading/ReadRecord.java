package org.openprojects.reading;

import java.util.List;
import java.util.Optional;

/**
 * One project or case study of a file, as facts.
 *
 * @param place what tells it from the other records of this kind in the file, whatever else changes there
 * @param about for a case study, the place of the project that it follows in the file; null where there is none
 * @param facts by path; of several facts with one path the first holds
 */
public record ReadRecord(Kind kind, String place, String about, List<Fact> facts) {

    /** What a text can be about. */
    public enum Kind {
        PROJECT,
        CASE_STUDY
    }

    /** The place of a record that only its number in the file tells from others, from 0; sorts like the number. */
    static String place(int number) {
        return "%06d".formatted(number);
    }

    public Optional<Fact> fact(String path) {
        return facts.stream().filter(f -> f.path().equals(path)).findFirst();
    }

    /** The facts below a path, such as all of {@code /objectives}. */
    public List<Fact> below(String path) {
        return facts.stream().filter(f -> f.path().startsWith(path + "/")).toList();
    }
}
