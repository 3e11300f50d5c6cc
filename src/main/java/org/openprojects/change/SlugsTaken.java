package org.openprojects.change;

import jakarta.annotation.PostConstruct;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.TransactionScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The slugs that this transaction has taken; while it is open no other transaction takes one. */
@TransactionScoped
class SlugsTaken {
    private final EntityManager entities;
    private final Map<SlugBase, Integer> lastNumbers = new HashMap<>();
    private final Set<Long> taken = new HashSet<>();
    private final Set<Long> asked = new HashSet<>();

    SlugsTaken(EntityManager entities) {
        this.entities = entities;
    }

    @PostConstruct
    void lock() {
        entities.createNativeQuery("select id from slug_lock where id = 1 for update", Integer.class)
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
    }

    void give(Identity record, SlugBase base) {
        if (!lastNumbers.containsKey(base)) {
            findLast(base.type(), List.of(base));
        }
        int number = lastNumbers.get(base) + 1;
        while (isTaken(base.type(), base.slug(number))) {
            number++;
        }
        lastNumbers.put(base, number);
        record.slug = base.slug(number);
        record.slugKey = SlugKey.of(base.type(), record.slug);
        taken.add(record.slugKey);
    }

    /** Asks for many at once what would else be asked for each. */
    void expect(RecordType type, Collection<String> slugBases) {
        Map<SlugBase, Long> counts = slugBases.stream()
                .map(base -> SlugBase.of(type, base))
                .filter(base -> !lastNumbers.containsKey(base))
                .collect(Collectors.groupingBy(base -> base, Collectors.counting()));
        findLast(type, counts.keySet());
        Set<Long> next = new HashSet<>();
        counts.forEach((base, count) -> {
            int last = lastNumbers.get(base);
            for (int number = last + 1; number <= last + count; number++) {
                next.add(SlugKey.of(type, base.slug(number)));
            }
        });
        ask(next);
    }

    /** Numbers are given without gaps, so the last one is closed in on: by doubling, then by halving. */
    private void findLast(RecordType type, Collection<SlugBase> bases) {
        Map<SlugBase, Range> open = new HashMap<>();
        bases.forEach(base -> open.put(base, new Range(0, Integer.MAX_VALUE)));
        while (!open.isEmpty()) {
            Map<SlugBase, Long> probed = new HashMap<>();
            open.forEach((base, range) -> probed.put(base, SlugKey.of(type, base.slug(range.probe()))));
            ask(probed.values());
            open.replaceAll((base, range) -> range.closed(taken.contains(probed.get(base))));
            open.forEach((base, range) -> {
                if (range.isClosed()) {
                    lastNumbers.put(base, range.given());
                }
            });
            open.values().removeIf(Range::isClosed);
        }
    }

    /**
     * Between which numbers the last one lies.
     *
     * @param given a number that is given, or 0
     * @param free a number that is not
     */
    private record Range(int given, int free) {
        int probe() {
            return free == Integer.MAX_VALUE ? Math.max(1, 2 * given) : given + (free - given) / 2;
        }

        Range closed(boolean isGiven) {
            return isGiven ? new Range(probe(), free) : new Range(given, probe());
        }

        boolean isClosed() {
            return free - given == 1;
        }
    }

    private boolean isTaken(RecordType type, String slug) {
        long key = SlugKey.of(type, slug);
        // Another title may read like a numbered slug: "Roads 2".
        if (!asked.contains(key)) {
            ask(List.of(key));
        }
        return taken.contains(key);
    }

    private void ask(Collection<Long> keys) {
        List<Long> unasked = keys.stream().filter(asked::add).sorted().toList();
        if (!unasked.isEmpty()) {
            taken.addAll(stored(unasked));
        }
    }

    /** What this transaction has not written yet is known here, so nothing need be flushed for the question. */
    @SuppressWarnings("unchecked")
    private List<Long> stored(List<Long> keys) {
        // A join asks the same question for any number of keys.
        return entities.createNativeQuery("""
                        select r.slug_key from unnest(cast(:keys as bigint array)) as asked(slug_key)
                        join record r on r.slug_key = asked.slug_key
                        """, Long.class)
                .setParameter("keys", keys.toArray(Long[]::new))
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }
}
