package org.openprojects.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What the store says of some keys: many are asked for at once, and none a second time. */
final class AskedOnce<T> {
    private final Function<Collection<String>, List<T>> question;
    private final Function<T, String> key;
    private final Map<String, List<T>> answers = new HashMap<>();

    /** @param key which of the keys an answer is for */
    AskedOnce(Function<Collection<String>, List<T>> question, Function<T, String> key) {
        this.question = question;
        this.key = key;
    }

    void ask(Set<String> keys) {
        Set<String> unasked = new HashSet<>(keys);
        unasked.removeAll(answers.keySet());
        unasked.forEach(one -> answers.put(one, new ArrayList<>()));
        if (!unasked.isEmpty()) {
            for (T answer : question.apply(unasked)) {
                // This transaction may have given it another key, which nobody has asked for.
                List<T> same = answers.get(key.apply(answer));
                if (same != null) {
                    same.add(answer);
                }
            }
        }
    }

    List<T> of(String one) {
        ask(Set.of(one));
        return answers.get(one);
    }
}
