package org.openprojects.catalogue;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openprojects.change.Identity;
import org.openprojects.change.Touched;

/** Renders records of all types. */
@ApplicationScoped
class Renderings {
    private final List<Rendering> all;
    private final AtHand atHand;
    private final EntityManager store;

    Renderings(@All List<Rendering> all, AtHand atHand, EntityManager store) {
        this.all = all.stream().sorted(Comparator.comparing(Rendering::type)).toList();
        this.atHand = atHand;
        this.store = store;
    }

    /** Differs when any rendering does, or the way in which its records are kept. */
    String revision() {
        return Stream.concat(Stream.of(Index.LAYOUT), all.stream().map(Rendering::revision))
                .map(String::valueOf)
                .collect(Collectors.joining("."));
    }

    /** The records as they are in the running transaction, deleted ones as tombstones. */
    Stream<Rendered> of(List<Touched> records) {
        List<Rendered> found = new ArrayList<>();
        List<Long> missing = new ArrayList<>();
        for (Touched record : records) {
            atHand.take(record).ifPresentOrElse(found::add, () -> missing.add(record.id()));
        }
        atHand.taken();
        return Stream.concat(found.stream(), missing.isEmpty() ? Stream.empty() : read(missing));
    }

    private Stream<Rendered> read(List<Long> ids) {
        List<Identity> records = store.createQuery("from Identity i where i.id in ?1", Identity.class)
                .setParameter(1, ids)
                .getResultList();
        Stream<Rendered> deleted = records.stream().filter(Identity::isDeleted).map(Rendered::tombstone);
        return all.stream()
                .flatMap(rendering -> rendering
                        .render(records.stream()
                                .filter(record -> !record.isDeleted() && record.type == rendering.type())
                                .toList())
                        .stream())
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), living -> Stream.concat(deleted, living.stream())));
    }
}
