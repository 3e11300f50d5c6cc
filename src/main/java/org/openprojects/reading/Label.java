package org.openprojects.reading;

/** What a line of a portal page announces by its wording alone. */
enum Label {
    STATUS,
    COUNTRY,
    APPROVAL_DATE,
    DURATION,
    SECTOR,
    TOTAL_COST,
    IFAD,
    COFINANCIERS_INTERNATIONAL,
    COFINANCIERS_DOMESTIC,
    TERMS,
    GAP,
    PROJECT_ID,
    CONTACT,
    /** The newer layout's label of the title. */
    PROJECT,
    /** A heading of the shelf of documents. */
    CATEGORY,
    SOURCE,
    SEE_ALSO,
    ADDITIONAL_DATA,
    /** What the portal prints of its own machinery. */
    PORTLET,
    /** Headings at the foot of a page, without content. */
    TAIL,
    /** A line with nothing but a hyphen. */
    RULE,
    /** A line below the label of the contact that names somebody. */
    PERSON;

    /** Lines that neither end nor open anything. */
    boolean isPassedOver() {
        return this == RULE || this == PERSON;
    }

    /** Labels that only pages about projects have, so that a text with none of them is about none. */
    boolean tellsOfAProject() {
        return ordinal() < CONTACT.ordinal() || this == CATEGORY;
    }

    /** Labels that a value belongs to. */
    boolean isField() {
        return ordinal() <= PROJECT.ordinal();
    }
}
