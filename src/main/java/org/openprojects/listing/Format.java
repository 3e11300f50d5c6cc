package org.openprojects.listing;

import com.fasterxml.jackson.annotation.JsonValue;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the answer to a question about a list is written. JSON is a page; the others are exports: rows and nothing else. */
// Swagger UI sends the example of a parameter unasked, but not that of its schema: here the choice of a media type is
// to count.
@Schema(examples = "csv")
public enum Format {
    JSON("json", Format.APPLICATION_JSON),
    CSV("csv", Format.TEXT_CSV),
    NDJSON("ndjson", Format.APPLICATION_NDJSON),
    XLSX("xlsx", Format.APPLICATION_XLSX);

    public static final String APPLICATION_JSON = "application/json";
    public static final String TEXT_CSV = "text/csv";
    public static final String APPLICATION_NDJSON = "application/x-ndjson";
    public static final String APPLICATION_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

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

    public String mediaType() {
        return mediaType;
    }

    /** As a header says it. */
    String contentType() {
        return this == CSV ? mediaType + ";charset=UTF-8" : mediaType;
    }

    /** What is compressed already is left alone. */
    Coding coding(HttpServerRequest request) {
        return this == XLSX
                ? Coding.IDENTITY
                : Coding.accepted(request.headers().getAll(HttpHeaders.ACCEPT_ENCODING));
    }

    /** Whether the same rows are always the same bytes: a workbook says when it was made. */
    boolean isExact() {
        return this != XLSX;
    }
}
