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
        return traits("c.titleKey in ?1", titleKeys);
    }

    /** The living case studies with these titles and countries, as {@link CaseStudyTraits#place} has them. */
    public List<CaseStudyTraits> placed(Collection<String> places) {
        return traits("c.titlePlace in ?1", places);
    }

    private List<CaseStudyTraits> traits(String condition, Collection<String> keys) {
        return getEntityManager()
                .createQuery(
                        "select i, c.publishedOn, c.country from CaseStudy c join c.identity i where %s and i.deletedAt is null order by i.id"
                                .formatted(condition),
                        CaseStudyTraits.class)
                .setParameter(1, keys)
                .getResultList();
    }
}
