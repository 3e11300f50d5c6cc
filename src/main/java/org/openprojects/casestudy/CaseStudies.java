package org.openprojects.casestudy;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openprojects.change.Identities;
import org.openprojects.change.Identity;
import org.openprojects.change.RecordType;
import org.openprojects.value.PartialDate;

/** All case studies. */
@ApplicationScoped
public class CaseStudies implements PanacheRepository<CaseStudy> {
    private static final String LIVING = "from CaseStudy c join fetch c.identity i where i.deletedAt is null";

    public Optional<CaseStudy> find(Identity identity) {
        return find(LIVING + " and i = ?1", identity).firstResultOptional();
    }

    /**
     * The case study that a text is about: the only one with its title and with no other date or country.
     *
     * @param titleKey letters and digits of the title, folded
     */
    public Optional<CaseStudy> twin(String titleKey, PartialDate publishedOn, String country) {
        List<CaseStudy> candidates = list(
                        LIVING + " and i.type = ?1 and i.titleKey = ?2",
                        RecordType.CASE_STUDY,
                        Identities.cut(titleKey))
                .stream()
                .filter(c -> c.publishedOn == null || publishedOn == null || c.publishedOn.compatibleWith(publishedOn))
                .filter(c -> c.country == null || country == null || c.country.equals(country))
                .toList();
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    public List<CaseStudy> among(Collection<Identity> identities) {
        return list(LIVING + " and i in ?1", identities);
    }
}
