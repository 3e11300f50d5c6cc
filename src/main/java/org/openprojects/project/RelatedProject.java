package org.openprojects.project;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openprojects.listing.Reference;

/** A project that this one's page names, whether or not it is known here. */
@Schema(description = "A project that this one's page names, whether or not it is known here.")
public record RelatedProject(
        @Schema(
                description =
                        "`see-also`, the page names it under \"See also\"; `related`, the source calls it related;"
                                + " `previous-phase` and `next-phase`, one goes on with what the other began.")
        RelationKind relation,

        @Schema(
                description =
                        "As the source names it: by its title; where it gives the official id only, the title of the project"
                                + " that has it, and that id while there is none.",
                examples = "Rural Small and Microenterprise Promotion Project - Phase II")
        String title,

        @Schema(
                description = "Null until exactly one known project has this official id, or this title.",
                nullable = true)
        Reference project) {

    static RelatedProject of(Relation relation) {
        Reference target =
                relation.target == null || relation.target.isDeleted() ? null : Reference.to(relation.target);
        return new RelatedProject(relation.kind, title(relation, target), target);
    }

    private static String title(Relation relation, Reference target) {
        if (relation.title != null) {
            return relation.title;
        }
        return target == null ? relation.officialId : target.title();
    }
}
