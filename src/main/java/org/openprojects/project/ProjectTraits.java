package org.openprojects.project;

import org.openprojects.change.Identity;
import org.openprojects.value.PartialDate;

/** What tells a project from others with its title; each of the last three may be null. */
public record ProjectTraits(Identity identity, String officialId, PartialDate approvalDate, String country) {

    public static ProjectTraits of(Project project) {
        return new ProjectTraits(project.identity, project.officialId, project.approvalDate, project.country);
    }

    /** Whether nothing that both state tells them apart. */
    public boolean fit(String otherId, PartialDate otherDate, String otherCountry) {
        return (officialId == null || otherId == null || officialId.equals(otherId))
                && (approvalDate == null || otherDate == null || approvalDate.compatibleWith(otherDate))
                && (country == null || otherCountry == null || country.equals(otherCountry));
    }
}
