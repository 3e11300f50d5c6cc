package org.openprojects.vocabulary;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Which thing a word means, whatever its spelling; a word that would mean two things is refused. */
final class Lexicon<T> {
    private final UnaryOperator<String> key;
    private final Map<String, T> meanings = new HashMap<>();

    Lexicon(UnaryOperator<String> key) {
        this.key = key;
    }

    void put(String word, T meaning) {
        String spelt = key.apply(word);
        if (spelt.isEmpty()) {
            throw new IllegalStateException("'" + word + "' has no letters.");
        }
        T other = meanings.putIfAbsent(spelt, meaning);
        if (other != null && !other.equals(meaning)) {
            throw new IllegalStateException("'" + word + "' means both " + other + " and " + meaning + ".");
        }
    }

    Optional<T> find(String word) {
        return Optional.ofNullable(meanings.get(key.apply(word)));
    }
}
