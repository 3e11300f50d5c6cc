package org.openprojects.listing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** How the answer to a question about a list is written. JSON is a page; the others are exports: rows and nothing else. */
public enum Format {
    JSON("json", Format.APPLICATION_JSON),
    NDJSON("ndjson", Format.APPLICATION_NDJSON);

    public static final String APPLICATION_JSON = "application/json";
    public static final String APPLICATION_NDJSON = "application/x-ndjson";

    private final String word;
    private final String mediaType;

    Format(String word, String mediaType) {
        this.word = word;
        this.mediaType = mediaType;
    }

    @JsonValue
    public String word() {
        return word;
    }

    /** Of a parameter, whose words have been checked. */
    public static Format fromString(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }

    /** @param accepted the one media type that was agreed on, if the framework was asked for any */
    static Format of(String accepted) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(accepted))
                .findFirst()
                .orElse(JSON);
    }

    /** As a header says it. */
    String contentType() {
        return mediaType;
    }
}
