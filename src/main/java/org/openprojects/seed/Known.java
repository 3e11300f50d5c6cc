package org.openprojects.seed;

import jakarta.transaction.TransactionScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openprojects.casestudy.CaseStudies;
import org.openprojects.casestudy.CaseStudy;
import org.openprojects.change.Identities;
import org.openprojects.change.Identity;
import org.openprojects.change.RecordType;
import org.openprojects.document.Document;
import org.openprojects.document.Documents;
import org.openprojects.project.Project;
import org.openprojects.project.Projects;
import org.openprojects.reading.Fact;
import org.openprojects.reading.ReadRecord;
import org.openprojects.reading.Terms;
import org.openprojects.source.Source;
import org.openprojects.source.Sources;
import org.openprojects.vocabulary.Spelling;

/**
 * What the store holds of the records that a transaction takes in: asked for many at once, then kept up to date in memory, so that no
 * question need wait for what is not written yet.
 */
@TransactionScoped
class Known {
    private static final Comparator<Source> IN_ORDER =
            Comparator.comparing((Source source) -> source.file).thenComparing(source -> source.place);

    private final Projects projects;
    private final CaseStudies studies;
    private final Sources sources;
    private final Documents documents;
    private final Identities identities;
    private final ProjectTwins projectTwins;
    private final StudyTwins studyTwins;

    private final Map<String, Source> places = new HashMap<>();
    private final Map<Identity, List<Source>> statements = new HashMap<>();
    private final Map<Identity, Project> loadedProjects = new HashMap<>();
    private final Map<Identity, CaseStudy> loadedStudies = new HashMap<>();
    private final Map<Identity, List<Document>> shelves = new HashMap<>();
    private final Map<String, Terms> terms = new HashMap<>();
    private final Map<Identity, List<Identity>> followers = new HashMap<>();
    private final List<Identity> made = new ArrayList<>();

    Known(
            Projects projects,
            CaseStudies studies,
            Sources sources,
            Documents documents,
            Identities identities,
            ProjectTwins projectTwins,
            StudyTwins studyTwins) {
        this.projects = projects;
        this.studies = studies;
        this.sources = sources;
        this.documents = documents;
        this.identities = identities;
        this.projectTwins = projectTwins;
        this.studyTwins = studyTwins;
    }

    /** @param places of the records that the file may have told of before */
    void prepare(String file, List<ReadRecord> records, Set<String> places) {
        projectTwins.prepare(all(ReadRecord.Kind.PROJECT, records));
        studyTwins.prepare(all(ReadRecord.Kind.CASE_STUDY, records));
        List<Identity> told = new ArrayList<>();
        for (ReadRecord record : records) {
            Optional<Source> source =
                    places.contains(record.place()) ? sources.at(file, type(record), record.place()) : Optional.empty();
            source.ifPresent(stated -> this.places.put(place(file, stated.type, stated.place), stated));
            source.map(stated -> stated.record).or(() -> twin(record)).ifPresent(told::add);
        }
        expect(records);
        load(told.stream().filter(identity -> !identity.isDeleted()).distinct().toList());
    }

    private static List<ReadRecord> all(ReadRecord.Kind kind, List<ReadRecord> records) {
        return records.stream().filter(record -> record.kind() == kind).toList();
    }

    private Optional<Identity> twin(ReadRecord read) {
        return read.kind() == ReadRecord.Kind.PROJECT ? projectTwins.twin(read) : studyTwins.twin(read);
    }

    private void expect(List<ReadRecord> records) {
        Map<RecordType, List<String>> bases = new EnumMap<>(RecordType.class);
        for (ReadRecord record : records) {
            for (Fact fact : record.facts()) {
                boolean isPaper = fact.path().startsWith("/documents/");
                if (fact.path().equals("/title") || isPaper && fact.path().endsWith("/title")) {
                    bases.computeIfAbsent(isPaper ? RecordType.DOCUMENT : type(record), any -> new ArrayList<>())
                            .add(Spelling.slug((String) fact.value()));
                }
            }
        }
        bases.forEach(identities::expect);
    }

    private void load(List<Identity> told) {
        if (told.isEmpty()) {
            return;
        }
        statements.putAll(copies(sources.ofAll(told)));
        shelves.putAll(documents.ofAll(told).stream().collect(Collectors.groupingBy(document -> document.owner)));
        told.forEach(identity -> shelves.putIfAbsent(identity, List.of()));
        projects.all(told).forEach(project -> loadedProjects.put(project.identity, project));
        studies.all(told).forEach(study -> loadedStudies.put(study.identity, study));
    }

    private static Map<Identity, List<Source>> copies(Map<Identity, List<Source>> all) {
        return all.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new ArrayList<>(entry.getValue())));
    }

    static RecordType type(ReadRecord record) {
        return record.kind() == ReadRecord.Kind.PROJECT ? RecordType.PROJECT : RecordType.CASE_STUDY;
    }

    Optional<Source> at(String file, RecordType type, String place) {
        return Optional.ofNullable(places.get(place(file, type, place)));
    }

    /** Of what the file states. */
    Terms terms(String file) {
        return terms.computeIfAbsent(file, sources::terms);
    }

    /** The record that the file tells of at this place, or that is about the same thing. */
    Optional<Identity> record(String file, ReadRecord read) {
        return at(file, type(read), read.place()).map(source -> source.record).or(() -> twin(read));
    }

    Optional<Identity> withOfficialId(String officialId) {
        return projectTwins.withOfficialId(officialId);
    }

    /** The living projects with this title. */
    List<Identity> titled(String titleKey) {
        return projectTwins.titled(titleKey);
    }

    Project project(Identity identity) {
        return loadedProjects.computeIfAbsent(
                identity, unloaded -> projects.find(identity).orElseThrow());
    }

    CaseStudy study(Identity identity) {
        return loadedStudies.computeIfAbsent(
                identity, unloaded -> studies.find(identity).orElseThrow());
    }

    /** All that is stated about a record, in the order in which it counts. */
    List<Source> statements(Identity record) {
        return statements.computeIfAbsent(record, unloaded -> new ArrayList<>(sources.of(record)));
    }

    List<Document> shelf(Identity owner) {
        return shelves.computeIfAbsent(owner, documents::of);
    }

    /** The living projects that a case study follows in its files, in the order of the files. */
    Collection<Identity> projectsOf(Identity study) {
        return statements(study).stream()
                .map(source -> source.about)
                .filter(about -> about != null && !about.isDeleted())
                .distinct()
                .toList();
    }

    /** The case studies that follow a project which this transaction has made. */
    List<Identity> studiesOf(Identity project) {
        return followers.getOrDefault(project, List.of());
    }

    /** The projects and case studies that this transaction has made. */
    List<Identity> made() {
        return made;
    }

    /** Nothing is stored of it yet, so nothing need be asked. */
    void created(Identity record) {
        made.add(record);
        statements.put(record, new ArrayList<>());
        shelves.put(record, List.of());
    }

    void stated(Source source) {
        if (source.about != null) {
            List<Identity> all = followers.computeIfAbsent(source.about, unseen -> new ArrayList<>());
            if (!all.contains(source.record)) {
                all.add(source.record);
            }
        }
        if (places.putIfAbsent(place(source.file, source.type, source.place), source) == null) {
            List<Source> all = statements(source.record);
            if (!all.contains(source)) {
                all.add(source);
                all.sort(IN_ORDER);
            }
        }
    }

    void shelved(Identity owner, List<Document> papers) {
        shelves.put(owner, papers);
    }

    void brought(Project project) {
        loadedProjects.put(project.identity, project);
        projectTwins.brought(project);
    }

    void brought(CaseStudy study) {
        loadedStudies.put(study.identity, study);
        studyTwins.brought(study);
    }

    private static String place(String file, RecordType type, String place) {
        return type.word() + " " + file + " " + place;
    }
}
