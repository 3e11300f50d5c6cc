package org.openprojects.casestudy;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import org.openprojects.catalogue.Question;
import org.openprojects.change.RecordType;
import org.openprojects.listing.Sorting;
import org.openprojects.listing.YearWord;
import org.openprojects.vocabulary.Country;

/** Which case studies are asked for, and in what order. */
record CaseStudyFilter(
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
        @Separator(",")
        @Size(max = 5)
        @Parameter(
                description = "What to order by; a minus before it turns the order round. What lacks it comes last.",
                example = "-publishedOn,title")
        List<String> sort) {

    Question question() {
        return Sorting.by(
                CaseStudyFields.orders(),
                sort,
                Question.about(RecordType.CASE_STUDY)
                        .among(id)
                        .oneOf(CaseStudyFields.COUNTRY, country, Country::codes)
                        .oneOf(CaseStudyFields.PUBLISHED_YEAR, YearWord.words(publishedYear))
                        .oneOf(CaseStudyFields.PROJECT, project));
    }
}
