package org.openprojects.seed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openprojects.change.Identity;
import org.openprojects.reading.Issue;
import org.openprojects.reading.IssueCode;
import org.openprojects.reading.LineReading;
import org.openprojects.reading.ReadRecord;

/** Takes a batch of lines into the store in one transaction, together with how far the file has been read and what the run says of it. */
@ApplicationScoped
class LineBatchImport {
    private final Imports imports;
    private final SeedLines lines;
    private final Known known;
    private final Waiting waiting;
    private final ProjectImport projects;
    private final CaseStudyImport studies;
    private final RelationImport relations;
    private final HandOver handOver;
    private final EntityManager store;

    LineBatchImport(
            Imports imports,
            SeedLines lines,
            Known known,
            Waiting waiting,
            ProjectImport projects,
            CaseStudyImport studies,
            RelationImport relations,
            HandOver handOver,
            EntityManager store) {
        this.imports = imports;
        this.lines = lines;
        this.known = known;
        this.waiting = waiting;
        this.projects = projects;
        this.studies = studies;
        this.relations = relations;
        this.handOver = handOver;
        this.store = store;
    }

    /** What a run says of one file, kept from batch to batch. */
    static final class Report {
        private final long run;
        private final int position;
        private final Edition edition;
        private final List<Issue> unsaid = new ArrayList<>();
        private ListedIssues listed = new ListedIssues();
        private int failures;

        Report(long run, int position, Edition edition) {
            this.run = run;
            this.position = position;
            this.edition = edition;
        }

        long run() {
            return run;
        }

        int position() {
            return position;
        }

        Edition edition() {
            return edition;
        }

        int failed() {
            return ++failures;
        }

        void say(Issue issue) {
            unsaid.add(issue);
        }

        List<Issue> unsaid() {
            return unsaid;
        }
    }

    void take(LineBatch batch, Report report) {
        handOver.awaitRoom();
        try {
            report.listed = QuarkusTransaction.requiringNew()
                    .timeout(FileImport.TIMEOUT)
                    .call(() -> taken(batch, report));
        } catch (RuntimeException e) {
            handOver.failed();
            throw e;
        }
    }

    private ListedIssues taken(LineBatch batch, Report report) {
        store.setFlushMode(FlushModeType.COMMIT);
        imports.enter();
        SeedReading reading = imports.reading(report.edition.file());
        ListedIssues listed = new ListedIssues(report.listed);
        if (reading == null || !reading.sha256.equals(report.edition.sha256())) {
            // Another server has read the file to its end meanwhile.
            return listed;
        }
        Edition edition = new Edition(report.edition.file(), report.edition.sha256());
        List<LineBatch.Line> fresh = batch.lines().stream()
                .filter(line -> line.number() > reading.line)
                .toList();
        Sorted sorted = sort(fresh, reading, edition);
        store(sorted, reading, edition);
        for (LineBatch.Line line : fresh) {
            reading.line = line.number();
            reading.position = line.reading().line().end();
        }
        ImportFile row = imports.file(report.run, report.position);
        row.follow(reading);
        edition.issues().stream().filter(listed::lists).forEach(row::say);
        row.moreIssues = listed.more();
        handOver.made();
        return listed;
    }

    /**
     * The lines of a batch by what is to be done with them.
     *
     * @param changed by place, in the order of the file
     * @param before what the places said when they were read before
     */
    private record Sorted(Map<String, LineBatch.Line> changed, Map<String, SeedLines.Seen> before) {}

    private Sorted sort(List<LineBatch.Line> fresh, SeedReading reading, Edition edition) {
        List<String> places = fresh.stream()
                .map(line -> line.reading().place())
                .filter(Objects::nonNull)
                .toList();
        Map<String, SeedLines.Seen> before =
                places.isEmpty() ? new HashMap<>() : lines.seen(reading.file, new HashSet<>(places));
        Map<String, LineBatch.Line> changed = new LinkedHashMap<>();
        Map<String, SeedLines.Seen> same = new LinkedHashMap<>();
        for (LineBatch.Line line : fresh) {
            LineReading read = line.reading();
            SeedLines.Seen seen = before.get(read.place());
            if (read.place() == null) {
                read.issues().forEach(edition::say);
                reading.count(read);
            } else if (changed.containsKey(read.place())
                    || same.containsKey(read.place())
                    || seen != null && seen.pass() == reading.pass) {
                edition.say(
                        IssueCode.DUPLICATE_RECORD,
                        read.line().first(),
                        "An earlier line of the file has the same id, or has none and the same title; this line is left out.");
                reading.linesUnread += read.lines();
            } else if (seen != null && seen.digest().equals(line.digest())) {
                same.put(read.place(), new SeedLines.Seen(seen.digest(), reading.pass));
                reading.count(read);
            } else {
                changed.put(read.place(), line);
            }
        }
        lines.change(reading.file, same);
        return new Sorted(changed, before);
    }

    private void store(Sorted sorted, SeedReading reading, Edition edition) {
        List<ReadRecord> records = sorted.changed().values().stream()
                .flatMap(line -> line.reading().records().stream())
                .toList();
        Set<String> seen = records.stream()
                .filter(record -> sorted.before().containsKey(record.about() == null ? record.place() : record.about()))
                .map(ReadRecord::place)
                .collect(Collectors.toSet());
        known.prepare(reading.file, records, seen);
        waiting.prepare(records);
        Map<String, SeedLines.Seen> added = new LinkedHashMap<>();
        Map<String, SeedLines.Seen> altered = new LinkedHashMap<>();
        List<Identity> told = new ArrayList<>();
        for (LineBatch.Line line : sorted.changed().values()) {
            LineReading read = line.reading();
            if (read.kind() == LineReading.Kind.ADDITION
                    && known.record(reading.file, read.records().get(0)).isEmpty()) {
                edition.say(
                        IssueCode.UNKNOWN_PROJECT,
                        read.line().first(),
                        "No file tells of a project with this id yet; the row waits for one.");
                reading.linesUnread += read.lines();
                reading.waiting++;
                continue;
            }
            read.issues().forEach(edition::say);
            one(read, edition).ifPresent(told::add);
            reading.count(read);
            (sorted.before().containsKey(read.place()) ? altered : added)
                    .put(read.place(), new SeedLines.Seen(line.digest(), reading.pass));
        }
        lines.add(reading.file, added);
        lines.change(reading.file, altered);
        told.stream()
                .distinct()
                .forEach(
                        identity -> relations.unresolved(identity, reading.file).forEach(edition::say));
    }

    private Optional<Identity> one(LineReading read, Edition edition) {
        Optional<Identity> project = Optional.empty();
        for (ReadRecord record : read.records()) {
            if (record.kind() == ReadRecord.Kind.PROJECT) {
                project = projects.take(edition, record);
            } else {
                studies.take(edition, record, project.orElse(null));
            }
        }
        return project;
    }
}
