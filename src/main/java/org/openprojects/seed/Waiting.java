package org.openprojects.seed;

import static java.util.stream.Collectors.toSet;

import jakarta.transaction.TransactionScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openprojects.change.Identities;
import org.openprojects.project.Projects;
import org.openprojects.project.Relation;
import org.openprojects.reading.ReadRecord;
import org.openprojects.vocabulary.Spelling;

/** Which relations name a title or an official id, those of this transaction included. */
@TransactionScoped
class Waiting {
    private final Projects projects;
    private final Map<String, Set<Relation>> byTitle = new HashMap<>();
    private final Map<String, Set<Relation>> byOfficialId = new HashMap<>();
    private final Set<String> askedTitles = new HashSet<>();
    private final Set<String> askedIds = new HashSet<>();

    Waiting(Projects projects) {
        this.projects = projects;
    }

    void prepare(List<ReadRecord> records) {
        ask(
                all(records, "/title")
                        .map(title -> Identities.cut(Spelling.key(title)))
                        .collect(toSet()),
                askedTitles,
                projects::naming);
        ask(all(records, "/projectId").collect(toSet()), askedIds, projects::numbering);
    }

    private static Stream<String> all(List<ReadRecord> records, String path) {
        return records.stream()
                .filter(record -> record.kind() == ReadRecord.Kind.PROJECT)
                .flatMap(record -> record.fact(path).stream())
                .map(fact -> (String) fact.value());
    }

    Collection<Relation> forTitle(String titleKey) {
        ask(Set.of(titleKey), askedTitles, projects::naming);
        return List.copyOf(byTitle.getOrDefault(titleKey, Set.of()));
    }

    Collection<Relation> forOfficialId(String officialId) {
        ask(Set.of(officialId), askedIds, projects::numbering);
        return List.copyOf(byOfficialId.getOrDefault(officialId, Set.of()));
    }

    void add(Collection<Relation> relations) {
        for (Relation relation : relations) {
            if (relation.titleKey != null) {
                byTitle.computeIfAbsent(relation.titleKey, key -> new LinkedHashSet<>())
                        .add(relation);
            }
            if (relation.officialId != null) {
                byOfficialId
                        .computeIfAbsent(relation.officialId, id -> new LinkedHashSet<>())
                        .add(relation);
            }
        }
    }

    private void ask(Set<String> names, Set<String> asked, Function<Collection<String>, List<Relation>> question) {
        Set<String> unasked = new HashSet<>(names);
        unasked.removeIf(name -> !asked.add(name));
        if (!unasked.isEmpty()) {
            add(question.apply(unasked));
        }
    }
}
