package org.openprojects.change;

import static org.openprojects.change.RecordType.PROJECT;
import static org.openprojects.change.Transactions.committed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Commits transactions of one to five records each and remembers what it wrote, in order. */
record Writer(Kind kind, int seed, String base, Identities identities, ChangeLog log) {
    enum Kind {
        STEADY,
        /** Keeps its transaction open after its writes. */
        SLOW,
        /** Rolls all of them back. */
        HAPLESS
    }

    private static class MishapException extends RuntimeException {}

    /** How one entry is told from all others. */
    static String write(ChangeEntry entry) {
        return write(entry.slug, entry.action, entry.version);
    }

    private static String write(String slug, ChangeAction action, int version) {
        return "%s %s %d".formatted(slug, action.word(), version);
    }

    List<Set<String>> commit(int transactions) {
        Random random = new Random(seed);
        List<String> living = new ArrayList<>();
        List<Set<String>> done = new ArrayList<>();
        for (int i = 0; i < transactions; i++) {
            List<String> after = new ArrayList<>(living);
            try {
                done.add(committed(() -> write(random, after)));
                living = after;
            } catch (MishapException e) {
                // As it should be.
            }
        }
        return done;
    }

    private Set<String> write(Random random, List<String> living) throws InterruptedException {
        Set<String> writes = new LinkedHashSet<>();
        List<String> untouched = new ArrayList<>(living);
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            // New records first: whoever takes a slug may have to wait.
            boolean make = untouched.isEmpty() || (i < 2 && random.nextInt(4) == 0);
            writes.add(
                    make ? made(living) : changed(untouched.remove(random.nextInt(untouched.size())), random, living));
        }
        identities.flush();
        if (kind == Kind.SLOW) {
            Thread.sleep(50);
        }
        if (kind == Kind.HAPLESS) {
            throw new MishapException();
        }
        return writes;
    }

    private String made(List<String> living) {
        Identity record = identities.register(PROJECT, "Shared title", base, base);
        living.add(record.slug);
        return write(record.slug, ChangeAction.CREATED, 1);
    }

    private String changed(String slug, Random random, List<String> living) {
        Identity record = identities.find(PROJECT, slug).orElseThrow();
        if (random.nextInt(10) == 0) {
            log.deleted(record);
            living.remove(slug);
            return write(slug, ChangeAction.DELETED, record.version);
        }
        log.updated(record);
        log.updated(record);
        return write(slug, ChangeAction.UPDATED, record.version);
    }
}
