package org.openprojects.project;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openprojects.change.Identities;
import org.openprojects.change.Identity;
import org.openprojects.change.RecordType;
import org.openprojects.value.PartialDate;

/** All projects, and the questions that the domain asks of them. */
@ApplicationScoped
public class Projects implements PanacheRepository<Project> {
    private static final String LIVING = "from Project p join fetch p.identity i where i.deletedAt is null";

    public Optional<Project> find(Identity identity) {
        return find(LIVING + " and i = ?1", identity).firstResultOptional();
    }

    public Optional<Project> withOfficialId(String officialId) {
        return find("from Project p join fetch p.identity i where p.officialId = ?1", officialId)
                .firstResultOptional();
    }

    /**
     * The project that a text is about: the one with its official id, else the only one with its title and with no other approval date,
     * country or id.
     *
     * @param titleKey letters and digits of the title, folded
     */
    public Optional<Project> twin(String titleKey, String officialId, PartialDate approvalDate, String country) {
        Optional<Project> sameId = officialId == null ? Optional.empty() : withOfficialId(officialId);
        if (sameId.isPresent()) {
            return sameId;
        }
        List<Project> candidates = titled(titleKey).stream()
                .filter(p -> p.officialId == null || officialId == null || p.officialId.equals(officialId))
                .filter(p ->
                        p.approvalDate == null || approvalDate == null || p.approvalDate.compatibleWith(approvalDate))
                .filter(p -> p.country == null || country == null || p.country.equals(country))
                .toList();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** The living projects with this title. */
    public List<Project> titled(String titleKey) {
        return list(
                LIVING + " and i.type = ?1 and i.titleKey = ?2 order by i.id",
                RecordType.PROJECT,
                Identities.cut(titleKey));
    }

    /** Who names this title under "See also": the relations that wait for it, or have found it. */
    public List<Relation> waitingFor(String titleKey) {
        return getEntityManager()
                .createQuery(
                        "select r from Relation r join fetch r.project p join fetch p.identity i where r.titleKey = ?1 and i.deletedAt is null order by i.id",
                        Relation.class)
                .setParameter(1, titleKey)
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

    public List<Project> among(Collection<Identity> identities) {
        return list(LIVING + " and i in ?1", identities);
    }
}
