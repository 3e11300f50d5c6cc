package org.openprojects.invented;

import java.util.List;

/** A project in the flat shape that an NDJSON file holds one of a line; what is not known is null or an empty list. */
public record InventedProject(
        String projectId,
        String title,
        String summary,
        String country,
        String region,
        String sector,
        String status,
        String approvalDate,
        int startYear,
        int endYear,
        Amount totalCost,
        Amount ifadFinancing,
        List<Share> cofinancing,
        String financingTerms,
        List<Paper> documents,
        List<Relative> relatedProjects,
        List<Study> caseStudies) {

    /** @param amount a whole number as text */
    public record Amount(String amount, String currency) {
        static Amount of(long tenThousands, String currency) {
            return new Amount(Long.toString(tenThousands * 10_000), currency);
        }
    }

    /** @param scope {@code domestic} or {@code international} */
    public record Share(String name, String scope, String amount, String currency) {}

    public record Paper(String category, String title, String url, String publishedOn, String language) {}

    /** @param relation {@code previousPhase} or {@code related} */
    public record Relative(String projectId, String relation) {}

    /** @param publishedOn year and month */
    public record Study(String title, String publishedOn, String summary) {}
}
