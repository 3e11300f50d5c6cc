package org.openprojects.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** What one transaction did to one record; written once, never changed. */
@Entity
@Immutable
@Table(name = "change_entry")
public class ChangeEntry {
    /** From 1, without gaps, in the order of commits. */
    @Id
    public long number;

    @Column(name = "record_id")
    public long recordId;

    @Enumerated(EnumType.STRING)
    public RecordType type;

    public String slug;

    @Enumerated(EnumType.STRING)
    public ChangeAction action;

    /** The record's version from this change on. */
    public int version;

    /** The record's {@code updatedAt} from this change on; does not always rise with the number. */
    public Instant at;

    @Override
    public boolean equals(Object other) {
        return other instanceof ChangeEntry that && number == that.number;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }

    @Override
    public String toString() {
        return "%d %s %s, version %d".formatted(number, action.word(), type.href(slug), version);
    }
}
