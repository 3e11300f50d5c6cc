package org.openprojects.change;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;

/** All changes in the order of their numbers; whoever has read up to a number has missed nothing before it. */
@ApplicationScoped
public class Changes implements PanacheRepositoryBase<ChangeEntry, Long> {
    /** The changes that follow a number, at most so many, in order. */
    public List<ChangeEntry> after(long number, int limit) {
        return find("from ChangeEntry c where c.number > ?1 order by c.number", number)
                .page(0, limit)
                .list();
    }

    /** The changes of some types of record that follow one number up to another, at most so many, in order. */
    public List<ChangeEntry> between(long after, long upTo, Collection<RecordType> types, int limit) {
        return find(
                        "from ChangeEntry c where c.number > ?1 and c.number <= ?2 and c.type in ?3 order by c.number",
                        after,
                        upTo,
                        types)
                .page(0, limit)
                .list();
    }

    /** The highest number given, 0 before the first change. */
    public long last() {
        return (long) getEntityManager()
                .createNativeQuery("select last_number from change_counter", Long.class)
                .getSingleResult();
    }

    /** The records that were changed after one number and up to another, each once. */
    public List<Touched> touched(long after, long upTo) {
        return getEntityManager()
                .createQuery(
                        "select c.recordId, max(c.version) from ChangeEntry c where c.number > ?1 and c.number <= ?2 group by c.recordId order by c.recordId",
                        Touched.class)
                .setParameter(1, after)
                .setParameter(2, upTo)
                .getResultList();
    }
}
