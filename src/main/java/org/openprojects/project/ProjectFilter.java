package org.openprojects.project;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import org.openprojects.catalogue.Question;
import org.openprojects.catalogue.field.Kind;
import org.openprojects.financing.Verdict;
import org.openprojects.listing.AmountBound;
import org.openprojects.listing.CurrencyWord;
import org.openprojects.listing.DateBound;
import org.openprojects.listing.MomentBound;
import org.openprojects.listing.Ranges;
import org.openprojects.listing.Sorting;
import org.openprojects.listing.Typed;
import org.openprojects.listing.YearWord;
import org.openprojects.vocabulary.Country;
import org.openprojects.vocabulary.OpenVocabulary;
import org.openprojects.vocabulary.Region;
import org.openprojects.vocabulary.Status;

/** Which projects are asked for, and in what order. */
public record ProjectFilter(
        @RestQuery
        @Parameter(
                description =
                        "Words that must all be there; `\"a phrase\"`, `begin*`, `-without`. Best matches come first.",
                example = "microenterprise training")
        Typed q,

        @RestQuery
        @Separator(",")
        @Size(max = 200)
        @Parameter(
                description = "Ids of projects; `!` before one excludes it, as in all lists of words.",
                example = "rural-small-and-microenterprise-promotion-project")
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
        @Size(max = 500)
        @Parameter(description = "Countries, ISO 3166-1 alpha-2; `none` for projects without one.", example = "RW,KE")
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
        @Parameter(
                description = "Codes of `/codelists/document-category`: projects with at least one paper of it.",
                example = "none")
        List<String> documentCategory,

        @RestQuery
        @Separator(",")
        @Size(max = 200)
        @Parameter(description = "Years of approval.", example = "1996,1997")
        List<YearWord> approvalYear,

        @RestQuery
        @Parameter(
                description = "Approved on this day, month or year or later, as far as the date is known.",
                example = "1996")
        DateBound approvedFrom,

        @RestQuery
        @Parameter(
                description = "Approved on this day, month or year or before, as far as the date is known.",
                example = "1996-04")
        DateBound approvedTo,

        @RestQuery
        @Parameter(
                description = "Under way on this day, month or year; a duration without end goes on.",
                example = "2000")
        DateBound activeIn,

        @RestQuery @Parameter(description = "The total cost is at least this, in `currency`.", example = "5000000")
        AmountBound totalCostMin,

        @RestQuery @Parameter(description = "The total cost is at most this, in `currency`.", example = "6000000.50")
        AmountBound totalCostMax,

        @RestQuery @Parameter(description = "IFAD pays at least this, in `currency`.", example = "5000000")
        AmountBound ifadFinancingMin,

        @RestQuery @Parameter(description = "IFAD pays at most this, in `currency`.", example = "5430000")
        AmountBound ifadFinancingMax,

        @RestQuery
        @Parameter(
                description =
                        "ISO 4217, `USD` if none is given: of the bounds of amounts, and of an order by amounts; never without these.",
                example = "USD")
        CurrencyWord currency,

        @RestQuery
        @Separator(",")
        @Size(max = 200)
        @Parameter(description = "Whether the stated parts of the cost add up.", example = "unexplained")
        List<String> reconciliation,

        @RestQuery
        @Parameter(
                description = "Changed here at this moment or later: a day (UTC) or a moment (RFC 3339).",
                example = "2026-01-01")
        MomentBound updatedSince,

        @RestQuery
        @Separator(",")
        @Size(max = 6)
        @Parameter(
                description = "What to order by; a minus before it turns the order round. What lacks it comes last.",
                example = "-totalCost,title")
        List<String> sort) {
    private static final String BY_AMOUNT = "-?(totalCost|ifadFinancing)";

    Question question() {
        CurrencyWord.check(currency, hasBounds() || sort.stream().anyMatch(key -> key.matches(BY_AMOUNT)));
        return Sorting.of(of(Kind.PROJECT), q, sort, ProjectFields.orders(compared()));
    }

    /** In which amounts are compared. */
    public String compared() {
        return Optional.ofNullable(currency).map(CurrencyWord::code).orElse("USD");
    }

    /** Whether amounts of projects are compared. */
    public boolean hasBounds() {
        return totalCostMin != null || totalCostMax != null || ifadFinancingMin != null || ifadFinancingMax != null;
    }

    /** All conditions but what is searched for, on entries that have what projects are found by. */
    public Question of(Kind kind) {
        Ranges.check("approvedFrom", approvedFrom, "approvedTo", approvedTo);
        Ranges.check("totalCostMin", totalCostMin, "totalCostMax", totalCostMax);
        Ranges.check("ifadFinancingMin", ifadFinancingMin, "ifadFinancingMax", ifadFinancingMax);
        return Question.about(kind)
                .among(id)
                .oneOf(ProjectFields.PROJECT_ID, projectId)
                .oneOf(ProjectFields.STATUS, status, Status::codes)
                .oneOf(ProjectFields.COUNTRY, country, Country::codes)
                .oneOf(ProjectFields.REGION, region, Region::codes)
                .oneOf(ProjectFields.SECTOR, sector, OpenVocabulary.SECTOR::known)
                .oneOf(ProjectFields.FINANCING_TERMS, financingTerms, OpenVocabulary.FINANCING_TERMS::known)
                .oneOf(ProjectFields.DOCUMENT_CATEGORY, documentCategory, OpenVocabulary.DOCUMENT_CATEGORY::known)
                .anyOf(ProjectFields.APPROVAL_YEAR, YearWord.words(approvalYear))
                .mayLieIn(ProjectFields.APPROVAL_DATE, DateBound.date(approvedFrom), DateBound.date(approvedTo))
                .during(ProjectFields.DURATION, DateBound.date(activeIn))
                .between(
                        ProjectFields.TOTAL_COST,
                        AmountBound.amount(totalCostMin),
                        AmountBound.amount(totalCostMax),
                        compared())
                .between(
                        ProjectFields.IFAD_FINANCING,
                        AmountBound.amount(ifadFinancingMin),
                        AmountBound.amount(ifadFinancingMax),
                        compared())
                .oneOf(ProjectFields.RECONCILIATION, reconciliation, Verdict::codes)
                .updatedSince(MomentBound.moment(updatedSince));
    }
}
