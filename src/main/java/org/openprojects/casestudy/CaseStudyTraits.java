package org.openprojects.casestudy;

import org.openprojects.change.Identity;
import org.openprojects.value.PartialDate;

/** What tells a case study from others with its title; date and country may be null. */
public record CaseStudyTraits(Identity identity, PartialDate publishedOn, String country) {

    public static CaseStudyTraits of(CaseStudy study) {
        return new CaseStudyTraits(study.identity, study.publishedOn, study.country);
    }

    /** Title and country in one, to look case studies up by; the country may be null. */
    public static String place(String titleKey, String country) {
        return titleKey + "@" + (country == null ? "" : country);
    }

    public String place() {
        return place(identity.titleKey, country);
    }

    /** Whether nothing that both state tells them apart. */
    public boolean fit(PartialDate otherDate, String otherCountry) {
        return (publishedOn == null || otherDate == null || publishedOn.compatibleWith(otherDate))
                && (country == null || otherCountry == null || country.equals(otherCountry));
    }
}
