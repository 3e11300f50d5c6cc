package org.openprojects.seed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.openprojects.catalogue.Follower;
import org.openprojects.reading.IssueCode;

/** Reads a folder of texts, one transaction a file, and reports what became of each. */
@ApplicationScoped
public class SeedImport {
    private static final Logger LOG = Logger.getLogger(SeedImport.class);

    private final Imports imports;
    private final FileImport files;
    private final LineFileImport lines;
    private final TermsImport terms;
    private final SeedSettings settings;
    private final Follower catalogue;
    private final Clock clock;

    SeedImport(
            Imports imports,
            FileImport files,
            LineFileImport lines,
            TermsImport terms,
            SeedSettings settings,
            Follower catalogue,
            Clock clock) {
        this.imports = imports;
        this.files = files;
        this.lines = lines;
        this.terms = terms;
        this.settings = settings;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Reads the configured folder when the server starts; a run that the last stop cut off is ended first. */
    void start(BooleanSupplier goOn) {
        QuarkusTransaction.requiringNew().run(() -> imports.endInterrupted(now()));
        run(settings.seeds(), goOn);
    }

    /**
     * Reads one folder; what was read can be asked for when this returns.
     *
     * @param goOn asked before each file; false leaves the run interrupted
     * @return the run's id
     */
    public long run(Path path, BooleanSupplier goOn) {
        long run = read(path, goOn);
        catalogue.catchUp();
        return run;
    }

    private long read(Path path, BooleanSupplier goOn) {
        SeedFolder folder = new SeedFolder(path, settings.maxSize().asLongValue());
        List<Path> found = folder.exists() ? folder.files() : List.of();
        long run = begin(folder, found);
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        int done = 0;
        if (found.stream().noneMatch(TermsImport::isTable)) {
            terms.takeNone(found, goOn);
        }
        for (int i : inTurn(found)) {
            if (!goOn.getAsBoolean()) {
                LOG.infof("Import %d is interrupted after %d of %d files", run, done, found.size());
                return run;
            }
            Outcome outcome = take(run, i, folder, found, goOn);
            if (outcome == Outcome.INTERRUPTED && !goOn.getAsBoolean()) {
                LOG.infof("Import %d is interrupted in the middle of %s", run, SeedFolder.name(found.get(i)));
                return run;
            }
            outcomes.merge(outcome, 1, Integer::sum);
            if (++done % 100 == 0) {
                LOG.infof("Import %d: %d of %d files", run, done, found.size());
            }
        }
        int vanished = finish(run, found);
        if (vanished > 0) {
            outcomes.put(Outcome.VANISHED, vanished);
            LOG.warnf("Vanished from %s: %d files, whose records stay", folder.path(), vanished);
        }
        LOG.infof("Import %d of %s has ended: %s", run, folder.path(), words(outcomes));
        return run;
    }

    private Outcome take(long run, int i, SeedFolder folder, List<Path> found, BooleanSupplier goOn) {
        Path path = found.get(i);
        if (TermsImport.isTable(path)) {
            return terms.take(run, i, folder, found, goOn);
        }
        return LineFile.is(path) ? lines.take(run, i, folder, path, goOn) : files.take(run, i, folder, path);
    }

    /** By name, but the terms of all come first, and what only adds to what others tell comes last. */
    private static List<Integer> inTurn(List<Path> found) {
        return IntStream.range(0, found.size())
                .boxed()
                .sorted(Comparator.<Integer, Boolean>comparing(i -> !TermsImport.isTable(found.get(i)))
                        .thenComparing(i -> LineFile.isAddition(found.get(i))))
                .toList();
    }

    private long begin(SeedFolder folder, List<Path> found) {
        return QuarkusTransaction.requiringNew().timeout(FileImport.TIMEOUT).call(() -> {
            ImportRun run = new ImportRun();
            run.state = RunState.RUNNING;
            run.startedAt = now();
            run.total = found.size();
            if (!folder.exists()) {
                run.issue = IssueCode.MISSING_FOLDER;
                LOG.warnf("There is no folder %s, so there are no texts to read", folder.path());
            } else if (found.isEmpty()) {
                run.issue = IssueCode.EMPTY_FOLDER;
                LOG.warnf("The folder %s holds no texts", folder.path());
            }
            for (Path file : found) {
                run.files.add(ImportFile.of(run, run.files.size(), SeedFolder.name(file)));
            }
            imports.persist(run);
            return run.id;
        });
    }

    private int finish(long id, List<Path> found) {
        Set<String> names = found.stream().map(SeedFolder::name).collect(Collectors.toSet());
        return QuarkusTransaction.requiringNew().timeout(FileImport.TIMEOUT).call(() -> {
            ImportRun run = imports.findById(id);
            List<SeedFile> vanished = imports.known().stream()
                    .filter(known -> !names.contains(known.file))
                    .toList();
            for (SeedFile file : vanished) {
                ImportFile row = ImportFile.of(run, run.files.size(), file.file);
                row.outcome = Outcome.VANISHED;
                row.sha256 = file.sha256;
                row.records = file.records;
                run.files.add(row);
            }
            run.state = RunState.FINISHED;
            run.finishedAt = now();
            return vanished.size();
        });
    }

    private static String words(Map<Outcome, Integer> outcomes) {
        return outcomes.isEmpty()
                ? "no files"
                : outcomes.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey().word())
                        .collect(Collectors.joining(", "));
    }

    private Instant now() {
        return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
