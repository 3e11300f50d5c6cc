package org.openprojects.casestudy;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openprojects.change.Identity;

/** All case studies. */
@ApplicationScoped
public class CaseStudies implements PanacheRepository<CaseStudy> {
    private static final String LIVING = "from CaseStudy c join fetch c.identity i where i.deletedAt is null";

    public Optional<CaseStudy> find(Identity identity) {
        return find(LIVING + " and i = ?1", identity).firstResultOptional();
    }

    /** The living case studies of these identities. */
    public List<CaseStudy> all(Collection<Identity> identities) {
        return list(LIVING + " and i in ?1 order by i.id", identities);
    }

    /** The living case studies with these titles. */
    public List<CaseStudyTraits> titled(Collection<String> titleKeys) {
        return getEntityManager()
                .createQuery(
                        "select i, c.publishedOn, c.country from CaseStudy c join c.identity i where c.titleKey in ?1 and i.deletedAt is null order by i.id",
                        CaseStudyTraits.class)
                .setParameter(1, titleKeys)
                .getResultList();
    }
}
