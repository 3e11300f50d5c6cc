package org.openprojects.seed;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** All import runs and the files that they know. */
@ApplicationScoped
class Imports implements PanacheRepository<ImportRun> {

    List<ImportRun> newestFirst(int offset, int limit) {
        return getEntityManager()
                .createQuery("from ImportRun r order by r.id desc", ImportRun.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Runs that were still going when their server stopped. */
    void endInterrupted(Instant now) {
        update(
                "update ImportFile f set f.outcome = ?1 where f.outcome is null and f.run.id in (select r.id from ImportRun r where r.state = ?2)",
                Outcome.INTERRUPTED,
                RunState.RUNNING);
        update(
                "update ImportRun r set r.state = ?1, r.finishedAt = ?2 where r.state = ?3",
                RunState.INTERRUPTED,
                now,
                RunState.RUNNING);
    }

    ImportFile file(long run, int position) {
        return getEntityManager()
                .createQuery("from ImportFile f where f.run.id = ?1 and f.position = ?2", ImportFile.class)
                .setParameter(1, run)
                .setParameter(2, position)
                .getSingleResult();
    }

    /** One transaction: what the work does with a file that has its turn, and what the run says of it. */
    Outcome report(long run, int position, Consumer<ImportFile> work) {
        return QuarkusTransaction.requiringNew().timeout(FileImport.TIMEOUT).call(() -> {
            ImportFile row = file(run, position);
            work.accept(row);
            update("update ImportRun r set r.done = r.done + 1 where r.id = ?1", run);
            return row.outcome;
        });
    }

    /** Waits until no other server takes in a file, and keeps others out until the transaction ends. */
    void enter() {
        getEntityManager()
                .createNativeQuery("select id from import_gate for update")
                .getSingleResult();
    }

    SeedFile known(String file) {
        return getEntityManager().find(SeedFile.class, file);
    }

    List<SeedFile> known() {
        return getEntityManager()
                .createQuery("from SeedFile s order by s.file", SeedFile.class)
                .getResultList();
    }

    /** Whether these very bytes were taken in by these very rules. */
    boolean isTaken(String file, String sha256, int revision) {
        SeedFile known = known(file);
        return known != null && known.sha256.equals(sha256) && known.revision == revision;
    }

    /** How far a file of lines has been read; null where no one is in the middle of it. */
    SeedReading reading(String file) {
        return getEntityManager().find(SeedReading.class, file);
    }

    /** Where to go on with these bytes: behind what an earlier run has read of them, else at the first line. */
    SeedReading begun(String file, String sha256, int revision) {
        SeedReading reading = reading(file);
        if (reading != null && reading.sha256.equals(sha256) && reading.revision == revision) {
            return reading;
        }
        SeedFile known = known(file);
        SeedReading fresh = new SeedReading();
        fresh.file = file;
        fresh.sha256 = sha256;
        fresh.revision = revision;
        fresh.pass = 1 + Math.max(known == null ? 0 : known.pass, reading == null ? 0 : reading.pass);
        return getEntityManager().merge(fresh);
    }

    void forget(SeedReading reading) {
        getEntityManager().remove(reading);
    }

    void remember(SeedFile file) {
        getEntityManager().merge(file);
    }
}
