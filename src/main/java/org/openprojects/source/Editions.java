package org.openprojects.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What earlier editions of a file stated and the present one does not: at most the latest such value for each path. */
final class Editions {

    private Editions() {}

    static List<StoredFact> follow(List<StoredFact> before, String edition, List<StoredFact> now) {
        Set<Object> stated = now.stream().map(Editions::statement).collect(Collectors.toCollection(HashSet::new));
        Map<String, StoredFact> superseded = new TreeMap<>();
        before.stream().filter(StoredFact::isSuperseded).forEach(fact -> superseded.put(fact.path(), fact));
        before.stream()
                .filter(fact -> !fact.isSuperseded())
                .filter(fact -> !stated.contains(statement(fact)))
                .forEach(fact -> superseded.put(fact.path(), fact.supersededIn(edition)));
        superseded.values().removeIf(fact -> stated.contains(statement(fact)));
        List<StoredFact> all = new ArrayList<>(now);
        all.addAll(superseded.values());
        return List.copyOf(all);
    }

    private static Object statement(StoredFact fact) {
        return List.of(fact.path(), fact.value());
    }
}
