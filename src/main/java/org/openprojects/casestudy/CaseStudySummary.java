package org.openprojects.casestudy;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openprojects.value.PartialDate;
import org.openprojects.vocabulary.CodedWord;

/** A case study as lists show it. */
@Schema(description = "A case study as lists show it.")
public record CaseStudySummary(
        @Schema(examples = "the-rural-apprenticeship-training-programme")
        String id,

        @Schema(examples = "The Rural Apprenticeship Training Programme")
        String title,

        @Schema(examples = "Rwanda: The Rural Apprenticeship Training Programme")
        String heading,

        @Schema(nullable = true) CodedWord country,
        @Schema(nullable = true) PartialDate publishedOn,
        @Schema(nullable = true) String summary,
        Instant updatedAt) {

    public static CaseStudySummary of(CaseStudy study) {
        return new CaseStudySummary(
                study.identity.slug,
                study.identity.title,
                study.heading,
                CaseStudyDetail.country(study),
                study.publishedOn,
                study.summary,
                study.identity.updatedAt);
    }
}
