package org.openprojects.casestudy;

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
import org.openprojects.vocabulary.Country;

/** Which case studies are asked for, and in what order. */
record CaseStudyFilter(
        @RestQuery
        @Parameter(
                description =
                        "Words that must all be there; `\"a phrase\"`, `begin*`, `-without`. Best matches come first.",
                example = "training")
        Typed q,

        @RestQuery
        @Separator(",")
        @Size(max = 200)
        @Parameter(description = "Ids of case studies.", example = "the-rural-apprenticeship-training-programme")
        List<String> id,

        @RestQuery
        @Separator(",")
        @Size(max = 200)
        @Parameter(description = "Countries, ISO 3166-1 alpha-2.", example = "RW,KE")
        List<String> country,

        @RestQuery
        @Separator(",")
        @Size(max = 200)
        @Parameter(description = "Years in which they came out.", example = "2011,2012")
        List<YearWord> publishedYear,

        @RestQuery
        @Separator(",")
        @Size(max = 200)
        @Parameter(
                description = "Ids of the projects that they are about.",
                example = "rural-small-and-microenterprise-promotion-project")
        List<String> project,

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
        Question question = Question.about(Kind.CASE_STUDY)
                .among(id)
                .oneOf(CaseStudyFields.COUNTRY, country, Country::codes)
                .anyOf(CaseStudyFields.PUBLISHED_YEAR, YearWord.words(publishedYear))
                .oneOf(CaseStudyFields.PROJECT, project)
                .mayLieIn(CaseStudyFields.PUBLISHED_ON, DateBound.date(publishedFrom), DateBound.date(publishedTo))
                .updatedSince(MomentBound.moment(updatedSince));
        return Sorting.of(question, q, sort, CaseStudyFields.orders());
    }
}
