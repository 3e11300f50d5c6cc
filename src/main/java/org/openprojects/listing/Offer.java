package org.openprojects.listing;

import java.util.List;
import java.util.Set;
import org.openprojects.catalogue.field.WordField;

/**
 * What a list of one type of record offers beside its filters and orders.
 *
 * @param fields dotted paths of all members of the whole record
 * @param columns those of its plain members that stand in tables, if no fields are asked for: those of what lists show
 * @param facets fields whose codes can be counted
 * @param marked members of the whole record in which a search shows what it has found, the most telling first
 */
public record Offer(Set<String> fields, List<String> columns, List<WordField> facets, List<String> marked) {

    /** Of tables of what is asked for, in the order of the record. */
    Columns columns(List<String> asked) {
        return new Columns(
                asked.isEmpty()
                        ? columns
                        : FieldPaths.plain(fields).stream()
                                .filter(path ->
                                        path.equals("id") || asked.stream().anyMatch(wanted -> isIn(wanted, path)))
                                .toList());
    }

    private static boolean isIn(String wanted, String path) {
        return path.equals(wanted) || path.startsWith(wanted + ".");
    }
}
