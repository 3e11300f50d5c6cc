package org.openprojects.catalogue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openprojects.catalogue.field.WordField;

/**
 * All groups that records can fall into by their codes of some fields, numbered in the order of the codes as they are
 * shown.
 *
 * @param codes of each field, as they are stored
 */
record Groups(List<WordField> fields, List<List<String>> codes) {
    private static final Comparator<String> AS_SHOWN =
            Comparator.comparing(WordField::shown).thenComparing(Comparator.naturalOrder());

    /** @param fields of which each record has one code at most */
    static Groups by(List<WordField> fields, List<Segment> segments) {
        return new Groups(
                fields, fields.stream().map(field -> codes(field, segments)).toList());
    }

    private static List<String> codes(WordField field, List<Segment> segments) {
        return segments.stream()
                .flatMap(segment -> segment.places(field).codes().stream())
                .distinct()
                .sorted(AS_SHOWN)
                .toList();
    }

    long size() {
        return codes.stream().mapToLong(List::size).reduce(1, Math::multiplyExact);
    }

    /** A code of each field, as they are shown. */
    List<String> shown(long group) {
        String[] shown = new String[fields.size()];
        long left = group;
        for (int field = shown.length - 1; field >= 0; field--) {
            int size = codes.get(field).size();
            shown[field] = WordField.shown(codes.get(field).get((int) (left % size)));
            left /= size;
        }
        return List.of(shown);
    }

    SegmentGroups in(Segment segment) {
        Numbers[] places = new Numbers[fields.size()];
        long[][] shares = new long[fields.size()][];
        long step = 1;
        for (int field = places.length - 1; field >= 0; field--) {
            CodePlaces having = segment.places(fields.get(field));
            places[field] = having.first();
            shares[field] = shares(having.codes(), codes.get(field), step);
            step *= codes.get(field).size();
        }
        return new SegmentGroups(places, shares);
    }

    private static long[] shares(List<String> some, List<String> all, long step) {
        Map<String, Long> shares = new HashMap<>();
        all.forEach(code -> shares.put(code, shares.size() * step));
        return some.stream().mapToLong(shares::get).toArray();
    }
}
