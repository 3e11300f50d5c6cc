package org.openprojects.problem;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One media range of an `Accept` header (RFC 9110, 12.5.1).
 *
 * @param refused its weight is zero
 */
record Accepted(String type, String subtype, boolean refused, String text) {
    private static final String TOKEN = "[!#$%&'*+\\-.^_`|~0-9A-Za-z]++";
    private static final Pattern RANGE =
            Pattern.compile("(?<type>%1$s)/(?<subtype>%1$s)\\s*+(?<parameters>;.*)?".formatted(TOKEN));
    private static final Pattern ZERO = Pattern.compile("(?i);\\s*+q=0(?:\\.0{0,3})?\\s*+(?:;|$)");

    /** The ranges of a header, less what cannot be read as one. */
    static List<Accepted> of(String header) {
        return Arrays.stream(header.split(","))
                .map(String::trim)
                // Java's own client sends a lone star.
                .map(range -> range.matches("\\*\\s*+(;.*)?") ? "*/" + range : range)
                .map(RANGE::matcher)
                .filter(Matcher::matches)
                .map(Accepted::of)
                .toList();
    }

    private static Accepted of(Matcher range) {
        String parameters = range.group("parameters");
        return new Accepted(
                range.group("type").toLowerCase(Locale.ROOT),
                range.group("subtype").toLowerCase(Locale.ROOT),
                parameters != null && ZERO.matcher(parameters).find(),
                range.group());
    }

    /** Whether the range that comes closest to the type takes it. */
    static boolean takes(List<Accepted> ranges, String type, String subtype) {
        Optional<Accepted> closest = ranges.stream()
                .filter(range -> range.covers(type, subtype))
                .max(Comparator.comparing(Accepted::closeness).thenComparing(range -> !range.refused));
        return closest.isPresent() && !closest.get().refused;
    }

    private boolean covers(String otherType, String otherSubtype) {
        return type.equals("*") || type.equals(otherType) && (subtype.equals("*") || subtype.equals(otherSubtype));
    }

    private int closeness() {
        return type.equals("*") ? 0 : subtype.equals("*") ? 1 : 2;
    }
}
