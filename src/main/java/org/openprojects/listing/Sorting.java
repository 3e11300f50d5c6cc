package org.openprojects.listing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openprojects.catalogue.Order;
import org.openprojects.catalogue.Question;
import org.openprojects.problem.Refusal;

/** The order of a list: `title`, `-approvalDate,title`, a minus before a key that falls. */
public final class Sorting {
    private static final String FALLING = "-";

    private Sorting() {}

    /**
     * @param keys that are offered, by their words
     * @param asked null or empty for the order that a list has by itself, its first key rising
     * @throws RuntimeException a 400 problem, if a key is not offered or given twice
     */
    public static Question by(Map<String, Order> keys, List<String> asked, Question question) {
        Set<String> seen = new HashSet<>();
        boolean none = asked == null || asked.isEmpty();
        for (String word : none ? List.of(keys.keySet().iterator().next()) : asked) {
            boolean falling = word.startsWith(FALLING);
            String key = falling ? word.substring(1) : word;
            if (!keys.containsKey(key)) {
                throw Refusal.notOneOf("sort", word, words(keys));
            }
            if (!seen.add(key)) {
                throw Refusal.parameter("sort", "has `%s` more than once".formatted(key));
            }
            question.by(keys.get(key), falling);
        }
        return question;
    }

    private static List<String> words(Map<String, Order> keys) {
        List<String> words = new ArrayList<>(keys.keySet());
        keys.keySet().forEach(key -> words.add(FALLING + key));
        return words;
    }
}
