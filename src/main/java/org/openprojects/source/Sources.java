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
import org.openprojects.reading.Terms;

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

    /** What the places of a file that follow one state about records of a type, at most so many, in order. */
    public List<Source> after(String file, RecordType type, String place, int limit) {
        return find(
                        "select s from Source s join fetch s.record where s.file = ?1 and s.type = ?2 and s.place > ?3 order by s.place",
                        file,
                        type,
                        place)
                .page(0, limit)
                .list();
    }

    /** What was stated last for each file for which anything ever was. */
    public List<FileTerms> terms() {
        return getEntityManager()
                .createQuery("from FileTerms t", FileTerms.class)
                .getResultList();
    }

    public Terms terms(String file) {
        FileTerms stated = getEntityManager().find(FileTerms.class, file);
        return stated == null ? Terms.NONE : stated.terms();
    }

    /** From now on new sources of the file have these terms, and those that are there are to be brought to them. */
    public void state(String file, Terms terms) {
        getEntityManager().merge(FileTerms.of(file, terms, false));
    }

    /** All sources of the file have these terms, if none were stated since. */
    public void settle(String file, Terms terms) {
        if (terms(file).equals(terms)) {
            getEntityManager().merge(FileTerms.of(file, terms, true));
        }
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
