package org.openprojects.source;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openprojects.change.Identity;
import org.openprojects.change.RecordType;

/** What each file states about each record. */
@ApplicationScoped
public class Sources implements PanacheRepository<Source> {

    /** All that is stated about a record, in the order in which it counts: by file name, then by place. */
    public List<Source> of(Identity record) {
        return list("from Source s where s.record = ?1 order by s.file, s.place", record);
    }

    /** All that is stated about these records, each in the order in which it counts. */
    public Map<Identity, List<Source>> ofAll(Collection<Identity> records) {
        return list("from Source s left join fetch s.about where s.record in ?1 order by s.file, s.place", records)
                .stream()
                .collect(Collectors.groupingBy(source -> source.record));
    }

    public Optional<Source> at(String file, RecordType type, String place) {
        return find("from Source s where s.file = ?1 and s.type = ?2 and s.place = ?3", file, type, place)
                .firstResultOptional();
    }

    /** The living projects that a case study follows in its files, in the order of the files. */
    public List<Identity> projectsOf(Identity caseStudy) {
        return identities("s.about from Source s where s.record = ?1 and s.about.deletedAt is null", caseStudy);
    }

    /** The living case studies that follow a project in their files, in the order of the files. */
    public List<Identity> caseStudiesOf(Identity project) {
        return identities("s.record from Source s where s.about = ?1 and s.record.deletedAt is null", project);
    }

    /** As {@link #projectsOf}; by the case study's number in the store. */
    public Map<Long, List<Identity>> projectsByCaseStudy(Collection<Identity> caseStudies) {
        return identities(
                "s.record.id, s.about from Source s where s.record in ?1 and s.about.deletedAt is null", caseStudies);
    }

    /** As {@link #caseStudiesOf}; by the project's number in the store. */
    public Map<Long, List<Identity>> caseStudiesByProject(Collection<Identity> projects) {
        return identities(
                "s.about.id, s.record from Source s where s.about in ?1 and s.record.deletedAt is null", projects);
    }

    private Map<Long, List<Identity>> identities(String ofSources, Collection<Identity> of) {
        return getEntityManager()
                .createQuery("select %s order by s.file, s.place".formatted(ofSources), Object[].class)
                .setParameter(1, of)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0],
                        Collectors.collectingAndThen(
                                Collectors.mapping(
                                        row -> (Identity) row[1], Collectors.toCollection(LinkedHashSet::new)),
                                List::copyOf)));
    }

    private List<Identity> identities(String ofSources, Identity of) {
        return getEntityManager()
                .createQuery("select %s order by s.file, s.place".formatted(ofSources), Identity.class)
                .setParameter(1, of)
                .getResultStream()
                .distinct()
                .toList();
    }
}
