package org.openprojects.seed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.openprojects.change.ChangeLog;
import org.openprojects.change.RecordType;
import org.openprojects.reading.Issue;
import org.openprojects.reading.IssueCode;
import org.openprojects.reading.Terms;
import org.openprojects.reading.TermsRow;
import org.openprojects.reading.TermsTable;
import org.openprojects.reading.Unreadable;
import org.openprojects.source.FileTerms;
import org.openprojects.source.Source;
import org.openprojects.source.Sources;

/**
 * Gives what each file of a folder has stated the terms that the folder's table has for the file; a record whose sources have other terms
 * now has changed. The files are not read again. Whoever is interrupted begins with the same file again.
 */
@ApplicationScoped
class TermsImport {
    private static final Logger LOG = Logger.getLogger(TermsImport.class);
    private static final String TABLE = "licences.csv";
    private static final List<RecordType> SOURCED = List.of(RecordType.PROJECT, RecordType.CASE_STUDY);
    private static final int BATCH = 500;

    private final Imports imports;
    private final Sources sources;
    private final ChangeLog changes;

    TermsImport(Imports imports, Sources sources, ChangeLog changes) {
        this.imports = imports;
        this.sources = sources;
        this.changes = changes;
    }

    static boolean isTable(Path path) {
        return SeedFolder.name(path).equals(TABLE);
    }

    /** @param goOn asked before each batch of records; false leaves the table interrupted */
    Outcome take(long run, int position, SeedFolder folder, List<Path> found, BooleanSupplier goOn) {
        try {
            byte[] bytes = folder.read(found.get(position));
            TermsTable table = TermsTable.read(bytes);
            Outcome outcome = bring(table, found, goOn);
            return outcome == Outcome.INTERRUPTED
                    ? outcome
                    : imports.report(run, position, row -> {
                        row.sha256 = FileImport.sha256(bytes);
                        row.outcome = outcome;
                        row.lines(table.lines());
                        table.rows().stream()
                                .filter(terms -> names(found).stream().noneMatch(terms::names))
                                .map(TermsImport::unused)
                                .forEach(row::say);
                    });
        } catch (Unreadable e) {
            LOG.warnf("%s is rejected, so that terms stay what they were: %s", TABLE, e.getMessage());
            return reject(run, position, e.issue());
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s could not be stored; the next import tries again", TABLE);
            return reject(
                    run,
                    position,
                    new Issue(
                            IssueCode.NOT_STORED,
                            "The terms could not be stored for all files; the server's log says more.",
                            null));
        }
    }

    private Outcome reject(long run, int position, Issue issue) {
        return imports.report(run, position, row -> {
            row.outcome = Outcome.REJECTED;
            row.say(issue);
        });
    }

    /** For a folder without a table: nobody states any terms. What cannot be stored is left to the next import. */
    void takeNone(List<Path> found, BooleanSupplier goOn) {
        try {
            bring(TermsTable.EMPTY, found, goOn);
        } catch (RuntimeException e) {
            LOG.error("Terms that are not stated any more could not be taken away; the next import tries again", e);
        }
    }

    private static Issue unused(TermsRow row) {
        return new Issue(
                IssueCode.UNKNOWN_FILE,
                "No file of the folder has the name \"%s\".".formatted(row.pattern()),
                row.line());
    }

    private static List<String> names(List<Path> found) {
        return found.stream()
                .filter(path -> !isTable(path))
                .map(SeedFolder::name)
                .toList();
    }

    private Outcome bring(TermsTable table, List<Path> found, BooleanSupplier goOn) {
        Map<String, FileTerms> stated = QuarkusTransaction.requiringNew().call(sources::terms).stream()
                .collect(Collectors.toMap(terms -> terms.file, Function.identity()));
        Outcome outcome = Outcome.UNCHANGED;
        for (String file : names(found)) {
            Terms terms = table.of(file);
            if (!isSettled(stated.get(file), terms)) {
                outcome = Outcome.UPDATED;
                if (!settle(file, terms, goOn)) {
                    return Outcome.INTERRUPTED;
                }
            }
        }
        return outcome;
    }

    private static boolean isSettled(FileTerms stated, Terms terms) {
        return stated == null
                ? terms.equals(Terms.NONE)
                : stated.settled && stated.terms().equals(terms);
    }

    /** False when it was not to go on. */
    private boolean settle(String file, Terms terms, BooleanSupplier goOn) {
        exclusively(() -> sources.state(file, terms));
        for (RecordType type : SOURCED) {
            String place = "";
            while (place != null) {
                if (!goOn.getAsBoolean()) {
                    return false;
                }
                String done = place;
                place = QuarkusTransaction.requiringNew()
                        .timeout(FileImport.TIMEOUT)
                        .call(() -> batch(file, type, done));
            }
        }
        exclusively(() -> sources.settle(file, terms));
        return true;
    }

    private void exclusively(Runnable work) {
        QuarkusTransaction.requiringNew().timeout(FileImport.TIMEOUT).run(() -> {
            imports.enter();
            work.run();
        });
    }

    /** Answers the place up to which all is done, null behind the last. */
    private String batch(String file, RecordType type, String done) {
        imports.enter();
        Terms terms = sources.terms(file);
        List<Source> batch = sources.after(file, type, done, BATCH);
        for (Source source : batch) {
            if (!source.terms().equals(terms)) {
                source.take(terms);
                if (!source.record.isDeleted()) {
                    changes.updated(source.record);
                }
            }
        }
        return batch.size() < BATCH ? null : batch.get(batch.size() - 1).place;
    }
}
