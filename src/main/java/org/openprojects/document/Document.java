package org.openprojects.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import org.openprojects.change.Identity;
import org.openprojects.value.PartialDate;

/** A paper on the shelf of a project or of a case study. */
@Entity
@Table(name = "document")
public class Document {
    @Id
    public Long id;

    /** Holds the title. */
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @MapsId
    @JoinColumn(name = "id")
    public Identity identity;

    /** The project or case study on whose shelf it stands. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "owner_id", updatable = false)
    public Identity owner;

    @Column(name = "category_code")
    public String categoryCode;

    @Column(name = "category_label")
    public String categoryLabel;

    /** Counts the papers of one owner in the order of the text, from 0. */
    public int position;

    /** The whole title; the record's may be cut. */
    public String title;

    public String url;

    @Column(name = "published_on")
    public PartialDate publishedOn;

    /** ISO 639-1, or null. */
    public String language;

    @Column(name = "media_type")
    public String mediaType;

    @Override
    public boolean equals(Object other) {
        return other instanceof Document that && Objects.equals(identity, that.identity);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(identity);
    }
}
