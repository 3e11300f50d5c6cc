package org.openprojects.project;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openprojects.financing.FinancingSummary;
import org.openprojects.value.PartialDate;
import org.openprojects.value.YearSpan;
import org.openprojects.vocabulary.CodedWord;

/** A project as lists show it: the same record cut down, under the same names. */
@Schema(description = "A project as lists show it: the same record cut down, under the same names.")
public record ProjectSummary(
        @Schema(examples = "rural-small-and-microenterprise-promotion-project")
        String id,

        @Schema(description = "The publisher's own number of the project.", nullable = true, examples = "1100001678")
        String projectId,

        @Schema(examples = "Rural Small and Microenterprise Promotion Project")
        String title,

        @Schema(nullable = true) String summary,
        @Schema(nullable = true) CodedWord status,
        @Schema(nullable = true) CodedWord country,
        @Schema(nullable = true) CodedWord region,
        @Schema(nullable = true) CodedWord sector,
        @Schema(nullable = true) PartialDate approvalDate,
        @Schema(nullable = true) YearSpan duration,
        FinancingSummary financing,
        @Schema(examples = "0") int documentCount,
        @Schema(examples = "1") int caseStudyCount,

        @Schema(
                description = "JSON pointers of the values that the project's own text does not state.",
                examples = "[\"/country\", \"/region\"]")
        List<String> inferred,

        Instant updatedAt) {

    static ProjectSummary of(ProjectDetail page) {
        return new ProjectSummary(
                page.id(),
                page.projectId(),
                page.title(),
                page.summary(),
                page.status(),
                page.country(),
                page.region(),
                page.sector(),
                page.approvalDate(),
                page.duration(),
                FinancingSummary.of(page.financing()),
                page.documentCount(),
                page.caseStudyCount(),
                page.inferred(),
                page.updatedAt());
    }
}
