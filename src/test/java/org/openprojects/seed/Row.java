package org.openprojects.seed;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A record of the store with what it can be filtered and ordered by, under the words of the API.
 *
 * @param words by filter; none for a record without any
 * @param keys by sort key; null for a record without it. Amounts of one currency stand under {@code totalCost USD}
 */
record Row(String id, Map<String, Set<String>> words, Map<String, Comparable<?>> keys) {
    static Row of(String id) {
        return new Row(id, new HashMap<>(Map.of("id", Set.of(id))), new HashMap<>());
    }

    /** @param values null where the record has none */
    Row word(String filter, String... values) {
        Set<String> set = new TreeSet<>();
        Arrays.stream(values).filter(value -> value != null).forEach(set::add);
        words.put(filter, set);
        return this;
    }

    Row key(String key, Comparable<?> value) {
        keys.put(key, value);
        return this;
    }

    boolean has(String filter, String word) {
        Set<String> own = words.get(filter);
        return word.equals("none") && !filter.equals("id") ? own.isEmpty() : own.contains(word);
    }

    @SuppressWarnings("unchecked")
    static Comparator<Row> by(String key, boolean falling) {
        Comparator<Comparable<Object>> order = falling ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(row -> (Comparable<Object>) row.keys.get(key), Comparator.nullsLast(order));
    }
}
