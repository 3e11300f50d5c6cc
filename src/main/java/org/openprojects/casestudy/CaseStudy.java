package org.openprojects.casestudy;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import org.openprojects.change.Identity;
import org.openprojects.source.Merged;
import org.openprojects.source.Texts;
import org.openprojects.source.TextsAsJson;
import org.openprojects.value.PartialDate;
import org.openprojects.vocabulary.CodedWord;

/** A text about what a project taught. */
@Entity
@Table(name = "case_study")
public class CaseStudy {
    @Id
    public Long id;

    /** Holds the title, without the country before it. */
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @MapsId
    @JoinColumn(name = "id")
    public Identity identity;

    /** Of its title, to look it up by. */
    @Column(name = "title_key")
    String titleKey;

    /** Of its title and its country, to look it up by where many have the same title. */
    @Column(name = "title_place")
    String titlePlace;

    /** The whole line above the text. */
    public String heading;

    /** ISO 3166-1 alpha-2, or null. */
    public String country;

    @Column(name = "published_on")
    public PartialDate publishedOn;

    public String summary;

    @Convert(converter = TextsAsJson.class)
    public Texts body = Texts.NONE;

    @Convert(converter = TextsAsJson.class)
    public Texts components = Texts.NONE;

    /** Takes what its sources merge to; the title is the identity's. */
    public void take(Merged merged) {
        titleKey = identity.titleKey;
        heading = merged.text("/heading").orElse(null);
        country = merged.word("/country").map(CodedWord::code).orElse(null);
        titlePlace = CaseStudyTraits.place(titleKey, country);
        publishedOn = merged.value("/publishedOn", PartialDate.class).orElse(null);
        summary = merged.text("/summary").orElse(null);
        body = new Texts(merged.texts("/body"));
        components = new Texts(merged.texts("/components"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseStudy that && Objects.equals(identity, that.identity);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(identity);
    }
}
