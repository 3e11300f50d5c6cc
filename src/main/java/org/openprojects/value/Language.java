package org.openprojects.value;

import com.fasterxml.jackson.annotation.JsonValue;

/** A language that pages label their fields in, on the wire as its ISO 639-1 code such as {@code "en"}. */
public enum Language {
    EN("en"),
    FR("fr"),
    ES("es"),
    PT("pt");

    private final String word;

    Language(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }
}
