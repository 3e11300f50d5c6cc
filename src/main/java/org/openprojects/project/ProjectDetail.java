package org.openprojects.project;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openprojects.change.Identity;
import org.openprojects.document.DocumentView;
import org.openprojects.financing.FinancingView;
import org.openprojects.listing.Reference;
import org.openprojects.source.SourceView;
import org.openprojects.value.Language;
import org.openprojects.value.PartialDate;
import org.openprojects.value.YearSpan;
import org.openprojects.vocabulary.CodedWord;

/** A project, its whole page at once. */
@Schema(
        name = "Project",
        description = "A project, its whole page at once. What the sources do not say is null or an empty list.")
public record ProjectDetail(
        @Schema(
                description = "Made from the title, never changed, never given to another project.",
                examples = "rural-small-and-microenterprise-promotion-project")
        String id,

        @Schema(description = "The publisher's own number of the project.", nullable = true, examples = "1100001678")
        String projectId,

        @Schema(examples = "Rural Small and Microenterprise Promotion Project")
        String title,

        @Schema(description = "Other spellings of the title.")
        List<String> titleVariants,

        @Schema(description = "Of the labels on the project's page, ISO 639-1.", nullable = true)
        Language language,

        @Schema(description = "The first whole paragraph; a lead-in to a list is none.", nullable = true)
        String summary,

        @Schema(description = "All paragraphs in order, lead-ins included.")
        List<String> description,

        @Schema(description = "What it set out to do, an entry of the text's list each.")
        List<String> objectives,

        @Schema(description = "What was to be done, an entry of the text's list each.")
        List<String> activities,

        @Schema(description = "Empty until a rule for them exists.")
        List<String> results,

        @Schema(description = "What was learnt, an entry of the text's list each.")
        List<String> lessons,

        @Schema(description = "Of the code list `status`.", nullable = true)
        CodedWord status,

        @Schema(description = "ISO 3166-1 alpha-2, of the code list `country`.", nullable = true)
        CodedWord country,

        @Schema(description = "IFAD's division of the country.", nullable = true)
        CodedWord region,

        @Schema(description = "Of the code list `sector`.", nullable = true)
        CodedWord sector,

        @Schema(nullable = true) PartialDate approvalDate,

        @Schema(description = "Its end is null while the project is open.", nullable = true)
        YearSpan duration,

        FinancingView financing,

        @Schema(description = "The shelf in the order of the text, empty headings included.")
        List<ShelfSection> documents,

        @Schema(description = "Papers under all headings.", examples = "0")
        int documentCount,

        @Schema(description = "The case studies that follow it in its sources.")
        List<Reference> caseStudies,

        @Schema(examples = "1") int caseStudyCount,

        @Schema(description = "Other projects that its page names.")
        List<RelatedProject> related,

        @Schema(
                description = "JSON pointers of the values that the project's own text does not state.",
                examples = "[\"/country\", \"/region\"]")
        List<String> inferred,

        @Schema(description = "The files that state something about it.")
        List<SourceView> sources,

        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "Counts the changes of this record.", examples = "1")
        int version) {

    static ProjectDetail of(
            Project project, List<DocumentView> documents, List<Identity> caseStudies, List<SourceView> sources) {
        Identity identity = project.identity;
        return new ProjectDetail(
                identity.slug,
                project.officialId,
                identity.title,
                project.titleVariants.list(),
                Words.language(project),
                project.summary,
                project.description.list(),
                project.objectives.list(),
                project.activities.list(),
                List.of(),
                project.lessons.list(),
                Words.status(project),
                Words.country(project),
                Words.region(project),
                Words.sector(project),
                project.approvalDate,
                Words.duration(project),
                FinancingView.of(project.financing, Words.terms(project)),
                ShelfSection.of(project.shelf.list(), documents),
                documents.size(),
                caseStudies.stream().map(Reference::to).toList(),
                caseStudies.size(),
                project.related.stream().map(RelatedProject::of).toList(),
                project.inferred.list(),
                sources,
                identity.createdAt,
                identity.updatedAt,
                identity.version);
    }
}
