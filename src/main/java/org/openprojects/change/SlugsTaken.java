package org.openprojects.change;

import jakarta.annotation.PostConstruct;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.TransactionScoped;
import java.util.ArrayList;
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
    private final Set<String> taken = new HashSet<>();
    private final Set<String> asked = new HashSet<>();

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
        taken.add(base.type().href(record.slug));
    }

    /** Asks for many at once what would else be asked for each. */
    void expect(RecordType type, Collection<String> slugBases) {
        Map<SlugBase, Long> counts = slugBases.stream()
                .map(base -> SlugBase.of(type, base))
                .filter(base -> !lastNumbers.containsKey(base))
                .collect(Collectors.groupingBy(base -> base, Collectors.counting()));
        findLast(type, counts.keySet());
        List<String> next = new ArrayList<>();
        counts.forEach((base, count) -> {
            int last = lastNumbers.get(base);
            for (int number = last + 1; number <= last + count; number++) {
                next.add(base.slug(number));
            }
        });
        ask(type, next);
    }

    /** Numbers are given without gaps, so the last one is closed in on: by doubling, then by halving. */
    private void findLast(RecordType type, Collection<SlugBase> bases) {
        Map<SlugBase, Range> open = new HashMap<>();
        bases.forEach(base -> open.put(base, new Range(0, Integer.MAX_VALUE)));
        while (!open.isEmpty()) {
            ask(
                    type,
                    open.entrySet().stream()
                            .map(entry -> entry.getKey().slug(entry.getValue().probe()))
                            .toList());
            open.replaceAll((base, range) -> range.closed(taken.contains(type.href(base.slug(range.probe())))));
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
        // Another title may read like a numbered slug: "Roads 2".
        if (!asked.contains(type.href(slug))) {
            ask(type, List.of(slug));
        }
        return taken.contains(type.href(slug));
    }

    private void ask(RecordType type, List<String> slugs) {
        List<String> unasked =
                slugs.stream().filter(slug -> asked.add(type.href(slug))).toList();
        if (!unasked.isEmpty()) {
            stored(type, unasked).forEach(slug -> taken.add(type.href(slug)));
        }
    }

    /** What this transaction has not written yet is known here, so nothing need be flushed for the question. */
    @SuppressWarnings("unchecked")
    private List<String> stored(RecordType type, List<String> slugs) {
        // Joined so that H2 finds each slug by the whole key; with "in" it reads all of the type.
        return entities.createNativeQuery("""
                        select r.slug from unnest(cast(:slugs as varchar array)) as asked(slug)
                        join record r on r.type = :type and r.slug = asked.slug
                        """, String.class)
                .setParameter("type", type.word())
                .setParameter("slugs", slugs.toArray(String[]::new))
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }
}
