package org.openprojects.change;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The identities of all records, living and deleted; gives out slugs, each only once.
 *
 * <p>Slugs are given to one transaction at a time: the first {@link #register} of a transaction waits until no other one
 * that registers is open. Register before changing existing records, so that nobody waits for each other.
 */
@ApplicationScoped
public class Identities implements PanacheRepository<Identity> {
    public static final int LONGEST_TITLE = 1000;
    private static final int LONGEST_KEY = 500;

    private final SlugsTaken slugs;
    private final ChangeLog changes;

    Identities(SlugsTaken slugs, ChangeLog changes) {
        this.slugs = slugs;
        this.changes = changes;
    }

    /**
     * A new record, stored and marked as created.
     *
     * @param titleKey what {@link #withTitle} compares; only its first 500 characters count
     * @param slugBase the slug if nobody had it before, else the start of it: {@code roads}, {@code roads-2}. Lower-case
     *     Latin letters, digits and single hyphens. Without a letter it looks like an official id and gets the type's
     *     word in front ({@code project-1100001234}); an empty one becomes {@code project-1}, {@code project-2}
     * @throws IllegalArgumentException for a title longer than {@link #LONGEST_TITLE} or a base that is no slug
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Identity register(RecordType type, String title, String titleKey, String slugBase) {
        Identity record = new Identity();
        record.type = type;
        record.title = checked(title);
        record.titleKey = cut(titleKey);
        slugs.give(record, SlugBase.of(type, slugBase));
        changes.created(record);
        persist(record);
        return record;
    }

    /** Asks at once for what {@link #register} needs to know of these slug bases, which may not all come to be registered. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void expect(RecordType type, Collection<String> slugBases) {
        slugs.expect(type, slugBases);
    }

    /** A deleted record is found too: its slug is gone, not unknown. */
    public Optional<Identity> find(RecordType type, String slug) {
        return find("from Identity i where i.slugKey = ?1 and i.slug = ?2", SlugKey.of(type, slug), slug)
                .firstResultOptional();
    }

    /** The living records with this title key, oldest first. */
    public List<Identity> withTitle(RecordType type, String titleKey) {
        return list(
                "from Identity i where i.type = ?1 and i.titleKey = ?2 and i.deletedAt is null order by i.id",
                type,
                cut(titleKey));
    }

    /** Another title for a record, which is marked as updated; its slug stays. */
    public void rename(Identity record, String title, String titleKey) {
        record.title = checked(title);
        record.titleKey = cut(titleKey);
        changes.updated(record);
    }

    private static String checked(String title) {
        if (title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("A title has at most %d characters, this one has %d: %s…"
                    .formatted(LONGEST_TITLE, title.length(), title.substring(0, 60)));
        }
        return title;
    }

    /** The part of a title key by which titles are compared. */
    public static String cut(String key) {
        if (key.length() <= LONGEST_KEY) {
            return key;
        }
        // PostgreSQL cannot store half of a surrogate pair.
        return key.substring(0, Character.isHighSurrogate(key.charAt(LONGEST_KEY - 1)) ? LONGEST_KEY - 1 : LONGEST_KEY);
    }
}
