package org.openprojects.reading;

import java.util.List;
import org.openprojects.vocabulary.CodedWord;

/** The country of a project whose page does not state it: the only one that the case studies behind it name. */
final class CountryOfCaseStudies {

    private CountryOfCaseStudies() {}

    static void infer(Page project, List<Page> studies) {
        List<Fact> countries = studies.stream()
                .flatMap(study -> study.fact("/country").stream())
                .toList();
        long different = countries.stream()
                .map(fact -> ((CodedWord) fact.value()).code())
                .distinct()
                .count();
        if (different != 1 || project.fact("/country").isPresent()) {
            return;
        }
        Fact from = countries.get(0);
        project.inferred(
                "/country",
                from.value(),
                from,
                "country-of-case-studies",
                "The page does not state it; the case study behind it on the page does.");
        project.issue(
                IssueCode.INFERRED_COUNTRY, from.first() - 1, "The country follows from the case study of this line.");
    }
}
