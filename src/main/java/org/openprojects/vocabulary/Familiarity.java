package org.openprojects.vocabulary;

/** How well an open vocabulary knows a text. */
public enum Familiarity {
    /** One of its own words, in whatever spelling and language. */
    KNOWN,
    /** Several of its own words side by side, such as {@code Highly Concessional/DSF Grant}. */
    MIXTURE,
    /** A word not met before. */
    UNSEEN
}
