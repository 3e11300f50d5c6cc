package org.openprojects.seed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.logging.Logger;
import org.openprojects.reading.Issue;
import org.openprojects.reading.IssueCode;
import org.openprojects.reading.Reading;
import org.openprojects.reading.TextReader;
import org.openprojects.reading.Unreadable;

/** Takes in one file in one transaction: all of it and its report, or nothing of it and the reason. */
@ApplicationScoped
class FileImport {
    static final int TIMEOUT = 3600;
    private static final Logger LOG = Logger.getLogger(FileImport.class);

    private final Imports imports;
    private final RecordImport records;

    FileImport(Imports imports, RecordImport records) {
        this.imports = imports;
        this.records = records;
    }

    Outcome take(long run, int position, SeedFolder folder, Path path) {
        String file = SeedFolder.name(path);
        String sha256 = null;
        try {
            byte[] bytes = folder.read(path);
            sha256 = sha256(bytes);
            return store(run, position, file, sha256, bytes);
        } catch (Unreadable e) {
            LOG.warnf("%s is rejected: %s", file, e.getMessage());
            return reject(run, position, sha256, e.issue());
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s could not be stored", file);
            Issue issue =
                    new Issue(IssueCode.NOT_STORED, "The file could not be stored; the server's log says more.", null);
            return reject(run, position, sha256, issue);
        }
    }

    private Outcome store(long run, int position, String file, String sha256, byte[] bytes) throws Unreadable {
        SeedFile before = QuarkusTransaction.requiringNew().call(() -> imports.known(file));
        Reading reading = isEdition(before, sha256) ? null : TextReader.read(bytes);
        return imports.report(run, position, row -> {
            imports.enter();
            SeedFile known = imports.known(file);
            row.sha256 = sha256;
            if (reading == null || isEdition(known, sha256)) {
                row.outcome = Outcome.UNCHANGED;
                row.records = known.records;
                return;
            }
            reading.issues().forEach(row::say);
            records.take(file, sha256, reading).forEach(row::say);
            row.outcome = known == null ? Outcome.IMPORTED : Outcome.UPDATED;
            row.records = reading.records().size();
            row.lines(reading.lines());
            remember(file, sha256, row.records);
        });
    }

    /** Whether these very bytes were taken in by these very rules. */
    private static boolean isEdition(SeedFile known, String sha256) {
        return known != null && known.sha256.equals(sha256) && known.revision == TextReader.REVISION;
    }

    private void remember(String file, String sha256, int count) {
        SeedFile seen = new SeedFile();
        seen.file = file;
        seen.sha256 = sha256;
        seen.revision = TextReader.REVISION;
        seen.records = count;
        imports.remember(seen);
    }

    private Outcome reject(long run, int position, String sha256, Issue issue) {
        return imports.report(run, position, row -> {
            row.sha256 = sha256;
            row.outcome = Outcome.REJECTED;
            row.say(issue);
        });
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
