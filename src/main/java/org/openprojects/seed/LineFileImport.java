package org.openprojects.seed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipException;
import org.jboss.logging.Logger;
import org.openprojects.reading.Issue;
import org.openprojects.reading.IssueCode;
import org.openprojects.reading.LineReader;
import org.openprojects.reading.Unreadable;

/**
 * Takes in one file of lines, a batch of lines a transaction, each with how far it has come: whoever is interrupted goes on behind the
 * last batch that was committed.
 */
@ApplicationScoped
class LineFileImport {
    private static final Logger LOG = Logger.getLogger(LineFileImport.class);
    private static final int MOST_FAILURES = 20;

    private final Imports imports;
    private final LineBatchImport batches;

    LineFileImport(Imports imports, LineBatchImport batches) {
        this.imports = imports;
        this.batches = batches;
    }

    /** @param goOn asked before each batch; false leaves the file interrupted */
    Outcome take(long run, int position, SeedFolder folder, Path path, BooleanSupplier goOn) {
        String file = SeedFolder.name(path);
        String sha256 = null;
        try {
            Path real = folder.real(path);
            sha256 = LineFile.sha256(real);
            Edition edition = new Edition(file, sha256);
            return isKnown(edition) ? unchanged(run, position, edition) : read(run, position, edition, real, goOn);
        } catch (Unreadable e) {
            LOG.warnf("%s is rejected: %s", file, e.getMessage());
            return reject(run, position, sha256, e.issue());
        } catch (IOException e) {
            LOG.warnf("%s could not be read: %s", file, e.getMessage());
            return reject(
                    run,
                    position,
                    sha256,
                    new Issue(IssueCode.UNREADABLE_FILE, "The file could not be opened or read.", null));
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s could not be stored", file);
            return reject(
                    run,
                    position,
                    sha256,
                    new Issue(
                            IssueCode.NOT_STORED,
                            "The file could not be stored to its end; the server's log says more.",
                            null));
        }
    }

    private boolean isKnown(Edition edition) {
        return QuarkusTransaction.requiringNew()
                .call(() -> imports.isTaken(edition.file(), edition.sha256(), LineReader.REVISION));
    }

    private Outcome read(long run, int position, Edition edition, Path path, BooleanSupplier goOn)
            throws IOException, Unreadable {
        SeedReading done = QuarkusTransaction.requiringNew().call(() -> {
            imports.enter();
            imports.file(run, position).sha256 = edition.sha256();
            return imports.begun(edition.file(), edition.sha256(), LineReader.REVISION);
        });
        LineBatchImport.Report report = new LineBatchImport.Report(run, position, edition);
        ExecutorService ahead = Executors.newSingleThreadExecutor(work -> new Thread(work, "seed-lines"));
        try (LineFile file = LineFile.open(edition.file(), path)) {
            LineReader reader = file.reader(done);
            Future<LineBatch> next = ahead.submit(() -> LineBatch.read(reader));
            boolean goesOn = true;
            while (goesOn) {
                if (!goOn.getAsBoolean()) {
                    return Outcome.INTERRUPTED;
                }
                LineBatch batch = got(next);
                goesOn = !batch.isLast();
                if (goesOn) {
                    next = ahead.submit(() -> LineBatch.read(reader));
                }
                take(batch, report);
            }
            return end(report, file.sha256ToTheEnd().equals(edition.sha256()));
        } catch (ZipException | EOFException e) {
            report.say(new Issue(
                    IssueCode.DAMAGED_FILE,
                    "The file cannot be unpacked to its end; the lines before that were taken.",
                    null));
            return end(report, true);
        } finally {
            ahead.shutdownNow();
        }
    }

    private static LineBatch got(Future<LineBatch> batch) throws IOException {
        try {
            return batch.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** One transaction; where it fails, one for each of its lines, so that only the line at fault is left out. */
    private void take(LineBatch batch, LineBatchImport.Report report) {
        try {
            batches.take(batch, report);
        } catch (RuntimeException e) {
            LOG.warnf(
                    e,
                    "%s: a batch of lines is taken line by line",
                    report.edition().file());
            for (LineBatch.Line line : batch.lines()) {
                alone(batch, line, report);
            }
        }
    }

    private void alone(LineBatch batch, LineBatch.Line line, LineBatchImport.Report report) {
        try {
            batches.take(batch.only(line), report);
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s, line %d could not be stored", report.edition().file(), line.number());
            if (report.failed() > MOST_FAILURES) {
                throw e;
            }
            batches.take(batch.only(line.refused()), report);
        }
    }

    private Outcome end(LineBatchImport.Report report, boolean isWhole) {
        return imports.report(report.run(), report.position(), row -> {
            imports.enter();
            Edition edition = report.edition();
            SeedReading reading = imports.reading(edition.file());
            SeedFile known = imports.known(edition.file());
            if (reading == null || !reading.sha256.equals(edition.sha256())) {
                // Another server has read the file, or begun with its own edition.
                row.outcome = Outcome.UNCHANGED;
                return;
            }
            report.unsaid().forEach(row::say);
            row.outcome = reading.records == 0 ? Outcome.REJECTED : known == null ? Outcome.IMPORTED : Outcome.UPDATED;
            if (reading.records == 0) {
                row.say(new Issue(IssueCode.NO_RECORD, "No line of the file holds a record.", null));
            } else {
                imports.remember(SeedFile.of(reading, isWhole && reading.waiting == 0));
                if (!isWhole) {
                    row.say(new Issue(
                            IssueCode.UNREADABLE_FILE, "The file changed while it was read; it is read again.", null));
                }
            }
            imports.forget(reading);
        });
    }

    private Outcome unchanged(long run, int position, Edition edition) {
        return imports.report(run, position, row -> {
            row.sha256 = edition.sha256();
            row.outcome = Outcome.UNCHANGED;
            row.records = imports.known(edition.file()).records;
        });
    }

    private Outcome reject(long run, int position, String sha256, Issue issue) {
        return imports.report(run, position, row -> {
            row.sha256 = sha256;
            row.outcome = row.records > 0 ? Outcome.INTERRUPTED : Outcome.REJECTED;
            row.say(issue);
        });
    }
}
