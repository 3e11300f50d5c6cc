package org.openprojects.change;

import jakarta.annotation.PostConstruct;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.TransactionScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The slugs that this transaction has taken; while it is open no other transaction takes one. */
@TransactionScoped
class SlugsTaken {
    private final EntityManager entities;
    private final Map<SlugBase, Integer> lastNumbers = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

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
        int number = lastNumbers.computeIfAbsent(base, this::lastStored) + 1;
        while (isTaken(base.type(), base.slug(number))) {
            number++;
        }
        lastNumbers.put(base, number);
        record.base = base.text();
        record.suffix = number;
        record.slug = base.slug(number);
        taken.add(base.type().href(record.slug));
    }

    private int lastStored(SlugBase base) {
        // Ordered by the whole index: H2 then reads one row of it, where max() reads all rows of the base.
        return unflushed(entities.createQuery("""
                                select i.suffix from Identity i where i.type = ?1 and i.base = ?2
                                order by i.type, i.base, i.suffix desc
                                """, Integer.class)
                        .setParameter(1, base.type())
                        .setParameter(2, base.text()))
                .getResultStream()
                .findFirst()
                .orElse(0);
    }

    private boolean isTaken(RecordType type, String slug) {
        // Another title may read like a numbered slug: "Roads 2".
        return taken.contains(type.href(slug))
                || !unflushed(entities.createQuery(
                                        "select i.id from Identity i where i.type = ?1 and i.slug = ?2", Long.class)
                                .setParameter(1, type)
                                .setParameter(2, slug))
                        .getResultList()
                        .isEmpty();
    }

    /** What this transaction has not written yet is known here, so nothing need be flushed for the question. */
    private static <T> TypedQuery<T> unflushed(TypedQuery<T> query) {
        return query.setFlushMode(FlushModeType.COMMIT).setMaxResults(1);
    }
}
