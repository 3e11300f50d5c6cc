package org.openprojects.reading;

/**
 * One value and where it comes from.
 *
 * @param path JSON pointer into the record, such as {@code /country}
 * @param value what stands at the path: a text, a coded word, money, a date, a span of years
 * @param first first line of the source, counted from 1
 * @param last last line of the source
 * @param raw exact substring of those lines
 * @param rule name of the rule that made it
 * @param note what else should be known, or null
 */
public record Fact(
        String path, Object value, Method method, int first, int last, String raw, String rule, String note) {

    public Fact at(String otherPath) {
        return new Fact(otherPath, value, method, first, last, raw, rule, note);
    }
}
