package org.openprojects.casestudy;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openprojects.change.Identity;
import org.openprojects.document.DocumentView;
import org.openprojects.listing.Reference;
import org.openprojects.source.SourceView;
import org.openprojects.value.PartialDate;
import org.openprojects.vocabulary.CodedWord;
import org.openprojects.vocabulary.Country;

/** A case study, whole. */
@Schema(name = "CaseStudy", description = "A case study, whole.")
public record CaseStudyDetail(
        @Schema(examples = "the-rural-apprenticeship-training-programme")
        String id,

        @Schema(
                description = "Without the country that the heading may name before it.",
                examples = "The Rural Apprenticeship Training Programme")
        String title,

        @Schema(
                description = "The whole line above the text.",
                examples = "Rwanda: The Rural Apprenticeship Training Programme")
        String heading,

        @Schema(nullable = true) CodedWord country,
        @Schema(nullable = true) PartialDate publishedOn,

        @Schema(description = "The first whole paragraph.", nullable = true)
        String summary,

        @Schema(description = "The whole text, a paragraph or list item each.")
        List<String> body,

        @Schema(description = "The enumerated parts of the text.")
        List<String> components,

        @Schema(description = "The projects behind which it stands in its source.")
        List<Reference> projects,

        List<DocumentView> documents,
        List<SourceView> sources,
        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "Counts the changes of this record.", examples = "1")
        int version) {

    static CaseStudyDetail of(
            CaseStudy study, List<Identity> projects, List<DocumentView> documents, List<SourceView> sources) {
        Identity identity = study.identity;
        return new CaseStudyDetail(
                identity.slug,
                identity.title,
                study.heading,
                country(study),
                study.publishedOn,
                study.summary,
                study.body.list(),
                study.components.list(),
                projects.stream().map(Reference::to).toList(),
                documents,
                sources,
                identity.createdAt,
                identity.updatedAt,
                identity.version);
    }

    static CodedWord country(CaseStudy study) {
        return study.country == null
                ? null
                : Country.of(study.country).map(Country::word).orElseThrow();
    }
}
