package org.openprojects.problem;

import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong with one part of a request. */
@Schema(name = "Violation")
public record Violation(
        @Schema(
                description = "The part of the request.",
                enumeration = {"query", "path", "header", "body"},
                examples = "query")
        String in,

        @Schema(description = "The parameter's name, or the path to the member of the body.", examples = "limit")
        String field,

        @Schema(
                description = "What is wrong with it and what is allowed.",
                examples = "must be less than or equal to 200, not 500")
        String message)
        implements Comparable<Violation> {

    public static Violation query(String field, String message) {
        return new Violation("query", field, message);
    }

    /** @param offered the media types that can be had */
    static Violation accept(List<String> offered) {
        return new Violation(
                "header",
                "Accept",
                "names nothing that can be had here. Allowed: `%s`".formatted(String.join("`, `", offered)));
    }

    /** By name, so that the same faults are always told in the same order. */
    @Override
    public int compareTo(Violation other) {
        return Comparator.comparing(Violation::field)
                .thenComparing(Violation::message)
                .compare(this, other);
    }

    /** As a sentence of its own, for the problem's detail. */
    String sentence() {
        String sentence = field.isEmpty() ? message : "`%s` %s".formatted(field, message);
        return sentence.endsWith(".") || sentence.endsWith("?") ? sentence : sentence + ".";
    }
}
