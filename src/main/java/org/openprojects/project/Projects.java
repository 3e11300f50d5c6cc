package org.openprojects.project;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openprojects.change.Identity;

/** All projects, and the questions that the domain asks of them. */
@ApplicationScoped
public class Projects implements PanacheRepository<Project> {
    private static final String LIVING = "from Project p join fetch p.identity i where i.deletedAt is null";

    public Optional<Project> find(Identity identity) {
        return find(LIVING + " and i = ?1", identity).firstResultOptional();
    }

    /** The living projects of these identities. */
    public List<Project> all(Collection<Identity> identities) {
        return list(LIVING + " and i in ?1 order by i.id", identities);
    }

    /** Who has these official ids; a deleted project keeps its own. */
    public Map<String, Identity> withOfficialIds(Collection<String> officialIds) {
        return getEntityManager()
                .createQuery(
                        "select p.officialId, i from Project p join p.identity i where p.officialId in ?1",
                        Object[].class)
                .setParameter(1, officialIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Identity) row[1]));
    }

    /** The living projects with these titles. */
    public List<ProjectTraits> titled(Collection<String> titleKeys) {
        return traits("p.titleKey in ?1", titleKeys);
    }

    /** The living projects with these titles that have no official id. */
    public List<ProjectTraits> unnumbered(Collection<String> titleKeys) {
        return traits("p.unnumberedTitle in ?1", titleKeys);
    }

    private List<ProjectTraits> traits(String condition, Collection<String> titleKeys) {
        return getEntityManager()
                .createQuery(
                        "select i, p.officialId, p.approvalDate, p.country from Project p join p.identity i where %s and i.deletedAt is null order by i.id"
                                .formatted(condition),
                        ProjectTraits.class)
                .setParameter(1, titleKeys)
                .getResultList();
    }

    /** Who names these titles as related: the relations that wait for one, or have found it. */
    public List<Relation> naming(Collection<String> titleKeys) {
        return relations("r.titleKey in ?1", titleKeys);
    }

    /** Who names these official ids as related. */
    public List<Relation> numbering(Collection<String> officialIds) {
        return relations("r.officialId in ?1", officialIds);
    }

    private List<Relation> relations(String condition, Collection<String> names) {
        return getEntityManager()
                .createQuery(
                        "select r from Relation r join fetch r.project p join fetch p.identity i where %s and i.deletedAt is null order by i.id"
                                .formatted(condition),
                        Relation.class)
                .setParameter(1, names)
                .getResultList();
    }

    /** The living projects that show this one as related. */
    public List<Identity> pointingAt(Identity target) {
        return getEntityManager()
                .createQuery(
                        "select distinct p.identity from Relation r join r.project p where r.target = ?1 and p.identity.deletedAt is null",
                        Identity.class)
                .setParameter(1, target)
                .getResultList();
    }
}
