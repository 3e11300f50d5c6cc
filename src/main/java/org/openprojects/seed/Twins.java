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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openprojects.casestudy.CaseStudies;
import org.openprojects.casestudy.CaseStudy;
import org.openprojects.casestudy.CaseStudyTraits;
import org.openprojects.change.Identities;
import org.openprojects.change.Identity;
import org.openprojects.project.Project;
import org.openprojects.project.ProjectTraits;
import org.openprojects.project.Projects;
import org.openprojects.reading.Fact;
import org.openprojects.reading.ReadRecord;
import org.openprojects.value.PartialDate;
import org.openprojects.vocabulary.CodedWord;
import org.openprojects.vocabulary.Spelling;

/**
 * Which stored record a read one is: the one with its official id, else the only one with its title that nothing tells apart from it.
 */
@TransactionScoped
class Twins {
    private final Projects projects;
    private final CaseStudies studies;

    private final Map<String, Identity> numbered = new HashMap<>();
    private final Set<String> askedNumbers = new HashSet<>();
    private final Map<String, Map<Identity, ProjectTraits>> titled = new HashMap<>();
    private final Map<String, Map<Identity, ProjectTraits>> unnumbered = new HashMap<>();
    private final Map<String, Map<Identity, CaseStudyTraits>> studiesTitled = new HashMap<>();
    private final Map<Identity, ProjectTraits> brought = new LinkedHashMap<>();
    private final Map<String, List<Identity>> broughtByTitle = new HashMap<>();

    Twins(Projects projects, CaseStudies studies) {
        this.projects = projects;
        this.studies = studies;
    }

    void prepare(List<ReadRecord> records) {
        List<ReadRecord> ofProjects = records.stream()
                .filter(record -> record.kind() == ReadRecord.Kind.PROJECT)
                .toList();
        askNumbers(ofProjects.stream()
                .flatMap(record -> record.facts().stream())
                .filter(fact -> fact.path().equals("/projectId")
                        || fact.path().startsWith("/related/") && fact.path().endsWith("/projectId"))
                .map(fact -> (String) fact.value())
                .collect(Collectors.toSet()));
        Map<Boolean, Set<String>> keys = ofProjects.stream()
                .filter(record -> record.fact("/title").isPresent())
                .collect(Collectors.partitioningBy(
                        record -> record.fact("/projectId").isPresent(),
                        Collectors.mapping(Twins::key, Collectors.toSet())));
        ask(keys.get(true), unnumbered, projects::unnumbered, ProjectTraits::identity);
        ask(keys.get(false), titled, projects::titled, ProjectTraits::identity);
        Set<String> studyKeys = records.stream()
                .filter(record -> record.kind() == ReadRecord.Kind.CASE_STUDY)
                .map(Twins::key)
                .collect(Collectors.toSet());
        ask(studyKeys, studiesTitled, studies::titled, CaseStudyTraits::identity);
    }

    private static <T> void ask(
            Set<String> keys,
            Map<String, Map<Identity, T>> answers,
            Function<Collection<String>, List<T>> question,
            Function<T, Identity> identity) {
        keys.removeIf(answers::containsKey);
        keys.forEach(key -> answers.put(key, new LinkedHashMap<>()));
        if (!keys.isEmpty()) {
            for (T traits : question.apply(keys)) {
                // This transaction may have given it another title, which nobody has asked for.
                Map<Identity, T> same = answers.get(identity.apply(traits).titleKey);
                if (same != null) {
                    same.put(identity.apply(traits), traits);
                }
            }
        }
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
        return candidates(titleKey, titled, projects::titled).stream()
                .map(ProjectTraits::identity)
                .toList();
    }

    Optional<Identity> twin(ReadRecord read) {
        return read.kind() == ReadRecord.Kind.PROJECT ? projectTwin(read) : studyTwin(read);
    }

    private Optional<Identity> projectTwin(ReadRecord read) {
        String officialId = value(read, "/projectId", String.class);
        Optional<Identity> sameId = officialId == null ? Optional.empty() : withOfficialId(officialId);
        if (sameId.isPresent() || read.fact("/title").isEmpty()) {
            return sameId;
        }
        PartialDate date = value(read, "/approvalDate", PartialDate.class);
        String country = country(read);
        List<ProjectTraits> same = (officialId == null
                        ? candidates(key(read), titled, projects::titled)
                        : candidates(key(read), unnumbered, projects::unnumbered))
                .stream()
                        .filter(traits -> traits.fit(officialId, date, country))
                        .toList();
        return same.size() == 1 ? Optional.of(same.get(0).identity()) : Optional.empty();
    }

    private Optional<Identity> studyTwin(ReadRecord read) {
        PartialDate date = value(read, "/publishedOn", PartialDate.class);
        String country = country(read);
        String key = key(read);
        ask(new HashSet<>(Set.of(key)), studiesTitled, studies::titled, CaseStudyTraits::identity);
        List<CaseStudyTraits> same = studiesTitled.get(key).values().stream()
                .filter(traits -> traits.identity().titleKey.equals(key)
                        && !traits.identity().isDeleted())
                .filter(traits -> traits.fit(date, country))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0).identity()) : Optional.empty();
    }

    /** What the store says of a title, and what this transaction has changed about it since. */
    private Collection<ProjectTraits> candidates(
            String key,
            Map<String, Map<Identity, ProjectTraits>> answers,
            Function<Collection<String>, List<ProjectTraits>> question) {
        ask(new HashSet<>(Set.of(key)), answers, question, ProjectTraits::identity);
        Map<Identity, ProjectTraits> all = new LinkedHashMap<>(answers.get(key));
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

    void brought(CaseStudy study) {
        ask(new HashSet<>(Set.of(study.identity.titleKey)), studiesTitled, studies::titled, CaseStudyTraits::identity);
        studiesTitled.get(study.identity.titleKey).put(study.identity, CaseStudyTraits.of(study));
    }

    private static String key(ReadRecord read) {
        return Identities.cut(Spelling.key(value(read, "/title", String.class)));
    }

    private static String country(ReadRecord read) {
        return Optional.ofNullable(value(read, "/country", CodedWord.class))
                .map(CodedWord::code)
                .orElse(null);
    }

    private static <T> T value(ReadRecord read, String path, Class<T> type) {
        return read.fact(path).map(Fact::value).map(type::cast).orElse(null);
    }
}
