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
    private final Map<String, Map<Identity, CaseStudyTraits>> studiesPlaced = new HashMap<>();
    private final Map<Identity, ProjectTraits> brought = new LinkedHashMap<>();
    private final Map<String, List<Identity>> broughtByTitle = new HashMap<>();
    private final Map<Identity, CaseStudyTraits> broughtStudies = new LinkedHashMap<>();

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
        ask(keys.get(true), unnumbered, projects::unnumbered, ProjectTraits::identity, Twins::title);
        ask(keys.get(false), titled, projects::titled, ProjectTraits::identity, Twins::title);
        askStudies(records.stream()
                .filter(record -> record.kind() == ReadRecord.Kind.CASE_STUDY)
                .toList());
    }

    private static String title(ProjectTraits traits) {
        return traits.identity().titleKey;
    }

    /** @param key which of the keys it has */
    private static <T> void ask(
            Set<String> keys,
            Map<String, Map<Identity, T>> answers,
            Function<Collection<String>, List<T>> question,
            Function<T, Identity> identity,
            Function<T, String> key) {
        keys.removeIf(answers::containsKey);
        keys.forEach(asked -> answers.put(asked, new LinkedHashMap<>()));
        if (!keys.isEmpty()) {
            for (T traits : question.apply(keys)) {
                // This transaction may have given it another title, which nobody has asked for.
                Map<Identity, T> same = answers.get(key.apply(traits));
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
        List<CaseStudyTraits> same = studies(key(read), country).stream()
                .filter(traits -> traits.fit(date, country))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0).identity()) : Optional.empty();
    }

    /** Those with a title that may be of a country, or of any where none is said: what the store says, and this transaction since. */
    private Collection<CaseStudyTraits> studies(String key, String country) {
        Map<Identity, CaseStudyTraits> all = new LinkedHashMap<>();
        if (country == null) {
            askTitled(new HashSet<>(Set.of(key)));
            all.putAll(studiesTitled.get(key));
        } else {
            Set<String> places = places(key, country);
            askPlaced(new HashSet<>(places));
            places.forEach(place -> all.putAll(studiesPlaced.get(place)));
        }
        all.putAll(broughtStudies);
        all.keySet().removeIf(identity -> identity.isDeleted() || !identity.titleKey.equals(key));
        return all.values();
    }

    private void askStudies(List<ReadRecord> read) {
        askTitled(read.stream()
                .filter(record -> country(record) == null)
                .map(Twins::key)
                .collect(Collectors.toSet()));
        askPlaced(read.stream()
                .filter(record -> country(record) != null)
                .flatMap(record -> places(key(record), country(record)).stream())
                .collect(Collectors.toSet()));
    }

    private void askTitled(Set<String> keys) {
        ask(keys, studiesTitled, studies::titled, CaseStudyTraits::identity, traits -> traits.identity().titleKey);
    }

    private void askPlaced(Set<String> places) {
        ask(places, studiesPlaced, studies::placed, CaseStudyTraits::identity, CaseStudyTraits::place);
    }

    /** Of the country, and of none. */
    private static Set<String> places(String key, String country) {
        return Set.of(CaseStudyTraits.place(key, country), CaseStudyTraits.place(key, null));
    }

    /** What the store says of a title, and what this transaction has changed about it since. */
    private Collection<ProjectTraits> candidates(
            String key,
            Map<String, Map<Identity, ProjectTraits>> answers,
            Function<Collection<String>, List<ProjectTraits>> question) {
        ask(new HashSet<>(Set.of(key)), answers, question, ProjectTraits::identity, Twins::title);
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
        broughtStudies.put(study.identity, CaseStudyTraits.of(study));
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
