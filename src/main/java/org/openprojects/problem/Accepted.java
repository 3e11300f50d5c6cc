package org.openprojects.problem;

import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
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
 * @param weight in thousandths; zero refuses
 */
record Accepted(String type, String subtype, int weight, String text) {
    private static final String TOKEN = "[!#$%&'*+\\-.^_`|~0-9A-Za-z]++";
    private static final Pattern RANGE =
            Pattern.compile("(?<type>%1$s)/(?<subtype>%1$s)\\s*+(?<parameters>;.*)?".formatted(TOKEN));
    private static final Pattern WEIGHT =
            Pattern.compile("(?i);\\s*+q=(?<weight>0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?)\\s*+(?:;|$)");
    private static final int FULL = 1_000;

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
                parameters == null ? FULL : read(WEIGHT.matcher(parameters)),
                range.group());
    }

    /** What is not well-formed is no weight. */
    private static int read(Matcher parameter) {
        return parameter.find()
                ? new BigDecimal(parameter.group("weight")).movePointRight(3).intValue()
                : FULL;
    }

    boolean refused() {
        return weight == 0;
    }

    /** The type that is liked best, and of several such the first; empty if none is taken. */
    static Optional<MediaType> best(List<Accepted> ranges, List<MediaType> types) {
        return types.stream()
                .filter(type -> weightOf(type, ranges) > 0)
                .reduce((one, other) -> weightOf(other, ranges) > weightOf(one, ranges) ? other : one);
    }

    /** By the range that comes closest to the type. */
    private static int weightOf(MediaType type, List<Accepted> ranges) {
        return ranges.stream()
                .filter(range -> range.covers(type.getType(), type.getSubtype()))
                .max(Comparator.comparing(Accepted::closeness).thenComparing(Accepted::weight))
                .map(Accepted::weight)
                .orElse(0);
    }

    private boolean covers(String otherType, String otherSubtype) {
        return type.equals("*") || type.equals(otherType) && (subtype.equals("*") || subtype.equals(otherSubtype));
    }

    private int closeness() {
        return type.equals("*") ? 0 : subtype.equals("*") ? 1 : 2;
    }
}
