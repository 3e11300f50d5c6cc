package org.openprojects.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openprojects.change.Identity;
import org.openprojects.change.RecordType;
import org.openprojects.listing.Reference;
import org.openprojects.value.PartialDate;
import org.openprojects.vocabulary.CodedWord;

/** A paper behind a project or a case study, as far as its source tells of it. */
@Schema(
        name = "DocumentLink",
        description = "A paper behind a project or a case study, as far as its source tells of it.")
public record DocumentView(
        @Schema(examples = "proposed-loan-and-grant") String id,
        @Schema(examples = "Proposed loan and grant") String title,
        CodedWord category,

        @Schema(description = "Where the paper is; null where the source gives no address.", nullable = true)
        String url,

        @Schema(nullable = true) PartialDate publishedOn,

        @Schema(description = "Of the paper, ISO 639-1, where the source says it.", nullable = true, examples = "en")
        String language,

        @Schema(nullable = true, examples = "application/pdf")
        String mediaType,

        @Schema(description = "The project on whose shelf it stands.", nullable = true)
        Reference project,

        @Schema(description = "The case study on whose shelf it stands.", nullable = true)
        Reference caseStudy) {

    public static DocumentView of(Document document) {
        return new DocumentView(
                document.identity.slug,
                document.title,
                new CodedWord(document.categoryCode, document.categoryLabel),
                document.url,
                document.publishedOn,
                document.language,
                document.mediaType,
                owner(document.owner, RecordType.PROJECT),
                owner(document.owner, RecordType.CASE_STUDY));
    }

    private static Reference owner(Identity owner, RecordType type) {
        return owner.type == type ? Reference.to(owner) : null;
    }
}
