package org.openprojects.listing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openprojects.catalogue.Question;
import org.openprojects.catalogue.field.Order;
import org.openprojects.catalogue.text.SearchBox;
import org.openprojects.problem.Refusal;

/** What is searched for and in what order: `title`, `-approvalDate,title`, a minus before a key that falls. */
public final class Sorting {
    private static final String FALLING = "-";
    private static final String RELEVANCE = "relevance";

    private Sorting() {}

    /**
     * @param q null where nothing is searched for
     * @param asked empty for the order that comes by itself: the best matches of a search, else the first key rising
     * @param keys that are offered, by their words
     * @throws RuntimeException a 400 problem, if a key is not offered or given twice, or a search would cost too much
     */
    public static Question of(Question question, Typed q, List<String> asked, Map<String, Order> keys) {
        if (q != null) {
            question.search(SearchBox.of(q.text()));
        }
        if (asked.isEmpty()) {
            String byItself = q == null ? keys.keySet().iterator().next() : RELEVANCE;
            return question.by(keys.get(byItself), q != null);
        }
        Set<String> seen = new HashSet<>();
        for (String word : asked) {
            String key = word.startsWith(FALLING) ? word.substring(1) : word;
            check(word, key, q, keys);
            if (!seen.add(key)) {
                throw Refusal.parameter("sort", "has `%s` more than once".formatted(key));
            }
            question.by(keys.get(key), key.equals(RELEVANCE) || word.startsWith(FALLING));
        }
        return question;
    }

    private static void check(String word, String key, Typed q, Map<String, Order> keys) {
        if (!keys.containsKey(key) || word.equals(FALLING + RELEVANCE)) {
            throw Refusal.notOneOf("sort", word, words(keys));
        }
        if (key.equals(RELEVANCE) && q == null) {
            throw Refusal.parameter("sort", "can be `relevance` only with `q`, which says what for");
        }
    }

    /** All that `sort` takes. */
    public static List<String> words(Map<String, Order> keys) {
        List<String> words = new ArrayList<>();
        for (String key : keys.keySet()) {
            words.add(key);
            if (!key.equals(RELEVANCE)) {
                words.add(FALLING + key);
            }
        }
        return words;
    }
}
