package org.openprojects.project;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import org.openprojects.catalogue.Question;
import org.openprojects.change.RecordType;
import org.openprojects.listing.CurrencyWord;
import org.openprojects.listing.Sorting;
import org.openprojects.listing.YearWord;
import org.openprojects.vocabulary.Country;
import org.openprojects.vocabulary.OpenVocabulary;
import org.openprojects.vocabulary.Region;
import org.openprojects.vocabulary.Status;

/** Which projects are asked for, and in what order. */
record ProjectFilter(
        @RestQuery
        @Separator(",")
        @Size(max = 200)
        @Parameter(description = "Ids of projects.", example = "rural-small-and-microenterprise-promotion-project")
        List<String> id,

        @RestQuery
        @Separator(",")
        @Size(max = 200)
        @Parameter(
                description = "The publisher's own numbers of projects; `none` for projects without one.",
                example = "none")
        List<String> projectId,

        @RestQuery
        @Separator(",")
        @Size(max = 200)
        @Parameter(description = "Codes of `/codelists/status`.", example = "closed,completed")
        List<String> status,

        @RestQuery
        @Separator(",")
        @Size(max = 200)
        @Parameter(description = "Countries, ISO 3166-1 alpha-2.", example = "RW,KE")
        List<String> country,

        @RestQuery
        @Separator(",")
        @Size(max = 200)
        @Parameter(description = "Codes of `/codelists/region`.", example = "east-and-southern-africa")
        List<String> region,

        @RestQuery
        @Separator(",")
        @Size(max = 200)
        @Parameter(description = "Codes of `/codelists/sector`.", example = "rural-development")
        List<String> sector,

        @RestQuery
        @Separator(",")
        @Size(max = 200)
        @Parameter(description = "Codes of `/codelists/financing-terms`.", example = "highly-concessional")
        List<String> financingTerms,

        @RestQuery
        @Separator(",")
        @Size(max = 200)
        @Parameter(description = "Years of approval.", example = "1996,1997")
        List<YearWord> approvalYear,

        @RestQuery
        @Parameter(description = "ISO 4217; the amounts that an order compares, USD if none is given.", example = "USD")
        CurrencyWord currency,

        @RestQuery
        @Separator(",")
        @Size(max = 5)
        @Parameter(
                description = "What to order by; a minus before it turns the order round. What lacks it comes last.",
                example = "-totalCost,title")
        List<String> sort) {

    Question question() {
        String compared = Optional.ofNullable(currency).map(CurrencyWord::code).orElse("USD");
        return Sorting.by(
                ProjectFields.orders(compared),
                sort,
                Question.about(RecordType.PROJECT)
                        .among(id)
                        .oneOf(ProjectFields.PROJECT_ID, projectId)
                        .oneOf(ProjectFields.STATUS, status, Status::codes)
                        .oneOf(ProjectFields.COUNTRY, country, Country::codes)
                        .oneOf(ProjectFields.REGION, region, Region::codes)
                        .oneOf(ProjectFields.SECTOR, sector, OpenVocabulary.SECTOR::known)
                        .oneOf(ProjectFields.FINANCING_TERMS, financingTerms, OpenVocabulary.FINANCING_TERMS::known)
                        .oneOf(ProjectFields.APPROVAL_YEAR, YearWord.words(approvalYear)));
    }
}
