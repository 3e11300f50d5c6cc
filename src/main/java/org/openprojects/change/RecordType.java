package org.openprojects.change;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;

/** The kinds of record that the store holds, each with the word and the path it goes by. */
public enum RecordType {
    PROJECT("project", "/projects/"),
    CASE_STUDY("case-study", "/case-studies/"),
    DOCUMENT("document", "/documents/");

    @EnumeratedValue
    private final String word;

    private final String path;

    RecordType(String word, String path) {
        this.word = word;
        this.path = path;
    }

    /** The word in the API, in the database and in a slug that needs one, such as {@code case-study}. */
    @JsonValue
    public String word() {
        return word;
    }

    /**
     * The type that has this word.
     *
     * @throws IllegalArgumentException if none has
     */
    public static RecordType fromString(String word) {
        return Arrays.stream(values())
                .filter(type -> type.word.equals(word))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    /** Where a record is read, such as {@code /projects/rural-roads}. */
    public String href(String slug) {
        return path + slug;
    }
}
