package org.openprojects.catalogue;

/** An answer to a search as it was typed, or as it was probably meant. */
interface Answered<T> {
    /** Whether nothing matches. */
    boolean isNothing();

    /** The same, with what was searched for in the place of what was typed. */
    T correctedTo(String typed);
}
