package org.openprojects.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;

/**
 * What every stored record has: its type and slug, which never change, its title, and its place in time.
 *
 * <p>Two transactions that change one record at once cannot both be kept: every write raises the number of the
 * row from the value that was read, so the later one fails as a whole with an {@code OptimisticLockException} and may be tried again.
 */
@Entity
@Table(name = "record")
@DynamicUpdate
@BatchSize(size = 200)
public class Identity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_seq")
    @SequenceGenerator(name = "record_seq", sequenceName = "record_seq", allocationSize = 50)
    public Long id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    public RecordType type;

    /** Unique within the type, for ever. */
    @Column(updatable = false)
    public String slug;

    /** Of the slug, and unique; see {@link SlugKey}. */
    @Column(name = "slug_key", updatable = false)
    long slugKey;

    public String title;

    @Column(name = "title_key")
    public String titleKey;

    /** How many transactions have changed this record, its creation included. */
    public int version;

    @Column(name = "created_at")
    public Instant createdAt;

    /** The first mark of the last transaction that changed this record, in UTC, to the microsecond. */
    @Column(name = "updated_at")
    public Instant updatedAt;

    /** Null while the record lives. */
    @Column(name = "deleted_at")
    public Instant deletedAt;

    /** Of the row, not of the record: a transaction may write a row more than once. */
    @Version
    @Column(name = "lock_version")
    int lockVersion;

    public boolean isDeleted() {
        return deletedAt != null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Identity that && type == that.type && Objects.equals(slug, that.slug);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, slug);
    }

    @Override
    public String toString() {
        return type.href(slug);
    }
}
