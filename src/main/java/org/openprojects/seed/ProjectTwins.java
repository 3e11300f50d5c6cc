package org.openprojects.seed;

import jakarta.transaction.TransactionScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openprojects.change.Identity;
import org.openprojects.project.Project;
import org.openprojects.project.ProjectTraits;
import org.openprojects.project.Projects;
import org.openprojects.reading.ReadRecord;
import org.openprojects.value.PartialDate;

/**
 * Which stored project a read one is: the one with its official id, else the only one with its title that nothing tells apart from it.
 */
@TransactionScoped
class ProjectTwins {
    private final Projects projects;

    private final Map<String, Identity> numbered = new HashMap<>();
    private final Set<String> askedNumbers = new HashSet<>();
    private final AskedOnce<ProjectTraits> titled;
    private final AskedOnce<ProjectTraits> unnumbered;
    private final Map<Identity, ProjectTraits> brought = new LinkedHashMap<>();
    private final Map<String, List<Identity>> broughtByTitle = new HashMap<>();

    ProjectTwins(Projects projects) {
        this.projects = projects;
        this.titled = new AskedOnce<>(projects::titled, traits -> traits.identity().titleKey);
        this.unnumbered = new AskedOnce<>(projects::unnumbered, traits -> traits.identity().titleKey);
    }

    void prepare(List<ReadRecord> read) {
        askNumbers(read.stream()
                .flatMap(record -> record.facts().stream())
                .filter(fact -> fact.path().equals("/projectId")
                        || fact.path().startsWith("/related/") && fact.path().endsWith("/projectId"))
                .map(fact -> (String) fact.value())
                .collect(Collectors.toSet()));
        Map<Boolean, Set<String>> keys = read.stream()
                .filter(record -> record.fact("/title").isPresent())
                .collect(Collectors.partitioningBy(
                        record -> record.fact("/projectId").isPresent(),
                        Collectors.mapping(Said::titleKey, Collectors.toSet())));
        unnumbered.ask(keys.get(true));
        titled.ask(keys.get(false));
    }

    private void askNumbers(Set<String> officialIds) {
        officialIds.removeIf(id -> !askedNumbers.add(id));
        if (!officialIds.isEmpty()) {
            numbered.putAll(projects.withOfficialIds(officialIds));
        }
    }

    Optional<Identity> withOfficialId(String officialId) {
        if (!askedNumbers.contains(officialId)) {
            askNumbers(new HashSet<>(Set.of(officialId)));
        }
        return Optional.ofNullable(numbered.get(officialId));
    }

    /** The living projects with this title. */
    List<Identity> titled(String titleKey) {
        return candidates(titleKey, titled).stream()
                .map(ProjectTraits::identity)
                .toList();
    }

    Optional<Identity> twin(ReadRecord read) {
        String officialId = Said.value(read, "/projectId", String.class);
        Optional<Identity> sameId = officialId == null ? Optional.empty() : withOfficialId(officialId);
        if (sameId.isPresent() || read.fact("/title").isEmpty()) {
            return sameId;
        }
        PartialDate date = Said.value(read, "/approvalDate", PartialDate.class);
        String country = Said.country(read);
        List<ProjectTraits> same = candidates(Said.titleKey(read), officialId == null ? titled : unnumbered).stream()
                .filter(traits -> traits.fit(officialId, date, country))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0).identity()) : Optional.empty();
    }

    /** What the store says of a title, and what this transaction has changed about it since. */
    private Collection<ProjectTraits> candidates(String key, AskedOnce<ProjectTraits> stored) {
        Map<Identity, ProjectTraits> all = new LinkedHashMap<>();
        stored.of(key).forEach(traits -> all.put(traits.identity(), traits));
        broughtByTitle.getOrDefault(key, List.of()).forEach(identity -> all.put(identity, brought.get(identity)));
        all.replaceAll((identity, traits) -> brought.getOrDefault(identity, traits));
        all.keySet().removeIf(identity -> identity.isDeleted() || !identity.titleKey.equals(key));
        return all.values();
    }

    void brought(Project project) {
        ProjectTraits before = brought.put(project.identity, ProjectTraits.of(project));
        broughtByTitle
                .computeIfAbsent(project.identity.titleKey, key -> new ArrayList<>())
                .add(project.identity);
        if (before != null && before.officialId() != null) {
            numbered.remove(before.officialId(), project.identity);
        }
        if (project.officialId != null) {
            askedNumbers.add(project.officialId);
            numbered.put(project.officialId, project.identity);
        }
    }
}
