package org.openprojects.source;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.openprojects.change.Identity;
import org.openprojects.change.RecordType;
import org.openprojects.reading.Fact;
import org.openprojects.reading.Terms;

/** What one place of one file states about a record; the same file and place is always the same record. */
@Entity
@Table(name = "source")
public class Source {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "source_seq")
    @SequenceGenerator(name = "source_seq", sequenceName = "source_seq", allocationSize = 50)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "record_id", updatable = false)
    public Identity record;

    /** The bare name. */
    public String file;

    @Enumerated(EnumType.STRING)
    public RecordType type;

    /** What tells it from the other records of this type in the file. */
    public String place;

    /** Of the bytes of the edition that these facts are from, 64 hexadecimal digits. */
    public String sha256;

    @Column(name = "imported_at")
    public Instant importedAt;

    String licence;

    String attribution;

    /** For a case study the project that it follows in this file; else null. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "about_id")
    public Identity about;

    @Convert(converter = FactsAsJson.class)
    List<StoredFact> facts = List.of();

    /** Takes the facts of the file's present edition; what only an earlier one stated is kept as superseded, one a path. */
    public void states(List<Fact> read, String edition) {
        List<StoredFact> now = read.stream().map(StoredFact::of).toList();
        facts = Editions.follow(facts, sha256, now);
        sha256 = edition;
    }

    public Terms terms() {
        return new Terms(licence, attribution);
    }

    public void take(Terms terms) {
        licence = terms.licence();
        attribution = terms.attribution();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Source that
                && Objects.equals(file, that.file)
                && type == that.type
                && Objects.equals(place, that.place);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, type, place);
    }
}
