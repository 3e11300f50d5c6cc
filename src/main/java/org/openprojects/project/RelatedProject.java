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
                        "As the source names it; null where it names the official id only and the project is not known.",
                nullable = true,
                examples = "Rural Small and Microenterprise Promotion Project - Phase II")
        String title,

        @Schema(
                description = "The official id by which the source names it; null where it does not.",
                nullable = true,
                examples = "1100001678")
        String projectId,

        @Schema(
                description = "Null until exactly one known project has this official id, or this title.",
                nullable = true)
        Reference project) {

    static RelatedProject of(Relation relation) {
        Reference target =
                relation.target == null || relation.target.isDeleted() ? null : Reference.to(relation.target);
        String title = relation.title == null && target != null ? target.title() : relation.title;
        return new RelatedProject(relation.kind, title, relation.officialId, target);
    }
}
