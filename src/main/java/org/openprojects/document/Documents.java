package org.openprojects.document;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openprojects.change.Identity;

/** The papers of all shelves. */
@ApplicationScoped
public class Documents implements PanacheRepository<Document> {
    private static final String LIVING =
            "from Document d join fetch d.identity i join fetch d.owner where i.deletedAt is null";

    /** The papers on one shelf, in its order. */
    public List<Document> of(Identity owner) {
        return list(LIVING + " and d.owner = ?1 order by d.position", owner);
    }

    /** The papers on all these shelves, each in the order of its shelf. */
    public List<Document> ofAll(Collection<Identity> owners) {
        return list(LIVING + " and d.owner in ?1 order by d.position", owners);
    }

    public Optional<Document> find(Identity identity) {
        return find(LIVING + " and i = ?1", identity).firstResultOptional();
    }

    /** A part of all papers, by title. */
    public List<Document> byTitle(int offset, int limit) {
        return getEntityManager()
                .createQuery(LIVING + " order by i.titleKey, i.slug", Document.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    public long countLiving() {
        return count("from Document d where d.identity.deletedAt is null");
    }

    /** How many papers each owner has; an owner without one is left out. */
    public Map<Long, Long> countByOwner(Collection<Identity> owners) {
        return getEntityManager()
                .createQuery(
                        "select d.owner.id, count(d) from Document d where d.owner in ?1 and d.identity.deletedAt is null group by d.owner.id",
                        Object[].class)
                .setParameter(1, owners)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
