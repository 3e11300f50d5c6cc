package org.openprojects.project;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openprojects.listing.Reference;

/** A project that this one's page names, whether or not it is known here. */
@Schema(description = "A project that this one's page names, whether or not it is known here.")
public record RelatedProject(
        @Schema(description = "`see-also`: the page names it under \"See also\".")
        RelationKind relation,

        @Schema(examples = "Rural Small and Microenterprise Promotion Project - Phase II")
        String title,

        @Schema(description = "Null until exactly one known project has this title.", nullable = true)
        Reference project) {

    static RelatedProject of(Relation relation) {
        Reference target =
                relation.target == null || relation.target.isDeleted() ? null : Reference.to(relation.target);
        return new RelatedProject(RelationKind.SEE_ALSO, relation.title, target);
    }
}
