package org.openprojects.project;

import jakarta.persistence.Column;
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
import org.openprojects.change.Identities;
import org.openprojects.change.Identity;
import org.openprojects.vocabulary.Spelling;

/** A project that another one's page names, by its official id or by its title; without a target until exactly one project is that. */
@Entity
@Table(name = "relation")
public class Relation {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "relation_seq")
    @SequenceGenerator(name = "relation_seq", sequenceName = "relation_seq", allocationSize = 50)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id", updatable = false)
    public Project project;

    public int position;

    @Enumerated(EnumType.STRING)
    public RelationKind kind;

    /** Null where only the id is named. */
    public String title;

    @Column(name = "title_key")
    public String titleKey;

    /** Null where only the title is named. */
    @Column(name = "official_id")
    public String officialId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "target_id")
    public Identity target;

    static Relation of(Project project, int position) {
        Relation relation = new Relation();
        relation.project = project;
        relation.position = position;
        return relation;
    }

    void name(RelationKind newKind, String newTitle, String newOfficialId) {
        kind = newKind;
        title = newTitle;
        titleKey = newTitle == null ? null : Identities.cut(Spelling.key(newTitle));
        officialId = newOfficialId;
    }
}
