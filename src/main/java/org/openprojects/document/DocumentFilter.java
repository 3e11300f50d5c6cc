package org.openprojects.document;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import org.openprojects.catalogue.Question;
import org.openprojects.catalogue.field.Kind;
import org.openprojects.listing.DateBound;
import org.openprojects.listing.MomentBound;
import org.openprojects.listing.Ranges;
import org.openprojects.listing.Sorting;
import org.openprojects.listing.Typed;
import org.openprojects.listing.YearWord;
import org.openprojects.vocabulary.OpenVocabulary;

/** Which papers are asked for, and in what order. */
record DocumentFilter(
        @RestQuery
        @Parameter(
                description =
                        "Words that must all be there; `\"a phrase\"`, `begin*`, `-without`. Best matches come first.",
                example = "loan")
        Typed q,

        @RestQuery
        @Separator(",")
        @Size(max = 200)
        @Parameter(description = "Ids of papers.", example = "proposed-loan-and-grant")
        List<String> id,

        @RestQuery
        @Separator(",")
        @Size(max = 200)
        @Parameter(description = "Codes of `/codelists/document-category`.", example = "presidents-reports")
        List<String> category,

        @RestQuery
        @Separator(",")
        @Size(max = 200)
        @Parameter(description = "Languages of the papers, ISO 639-1.", example = "en,fr")
        List<String> language,

        @RestQuery
        @Separator(",")
        @Size(max = 200)
        @Parameter(description = "Media types of the papers.", example = "application/pdf")
        List<String> mediaType,

        @RestQuery
        @Separator(",")
        @Size(max = 200)
        @Parameter(description = "Years in which the papers came out.", example = "2011,2012")
        List<YearWord> publishedYear,

        @RestQuery
        @Separator(",")
        @Size(max = 200)
        @Parameter(
                description = "Ids of the projects on whose shelf they stand.",
                example = "rural-small-and-microenterprise-promotion-project")
        List<String> project,

        @RestQuery
        @Separator(",")
        @Size(max = 200)
        @Parameter(
                description = "Ids of the case studies on whose shelf they stand.",
                example = "the-rural-apprenticeship-training-programme")
        List<String> caseStudy,

        @RestQuery
        @Parameter(
                description = "Came out on this day, month or year or later, as far as the date is known.",
                example = "2003")
        DateBound publishedFrom,

        @RestQuery
        @Parameter(
                description = "Came out on this day, month or year or before, as far as the date is known.",
                example = "2011-06")
        DateBound publishedTo,

        @RestQuery
        @Parameter(
                description = "Changed here at this moment or later: a day (UTC) or a moment (RFC 3339).",
                example = "2026-01-01")
        MomentBound updatedSince,

        @RestQuery
        @Separator(",")
        @Size(max = 5)
        @Parameter(
                description = "What to order by; a minus before it turns the order round. What lacks it comes last.",
                example = "-publishedOn,title")
        List<String> sort) {

    Question question() {
        Ranges.check("publishedFrom", publishedFrom, "publishedTo", publishedTo);
        Question question = Question.about(Kind.DOCUMENT)
                .among(id)
                .oneOf(DocumentFields.CATEGORY, category, OpenVocabulary.DOCUMENT_CATEGORY::known)
                .anyOf(DocumentFields.LANGUAGE, language)
                .anyOf(DocumentFields.MEDIA_TYPE, mediaType)
                .anyOf(DocumentFields.PUBLISHED_YEAR, YearWord.words(publishedYear))
                .oneOf(DocumentFields.PROJECT, project)
                .oneOf(DocumentFields.CASE_STUDY, caseStudy)
                .mayLieIn(DocumentFields.PUBLISHED_ON, DateBound.date(publishedFrom), DateBound.date(publishedTo))
                .updatedSince(MomentBound.moment(updatedSince));
        return Sorting.of(question, q, sort, DocumentFields.orders());
    }
}
