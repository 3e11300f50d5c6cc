package org.openprojects.document;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** The papers on several shelves, each in its order; by the owner's number in the store. */
    public Map<Long, List<Document>> byOwner(Collection<Identity> owners) {
        return list(LIVING + " and d.owner in ?1 order by d.position", owners).stream()
                .collect(Collectors.groupingBy(document -> document.owner.id));
    }

    /** The papers on all these shelves, each in the order of its shelf. */
    public List<Document> ofAll(Collection<Identity> owners) {
        return list(LIVING + " and d.owner in ?1 order by d.position", owners);
    }

    public List<Document> among(Collection<Identity> identities) {
        return list(LIVING + " and i in ?1", identities);
    }
}
