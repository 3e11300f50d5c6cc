package org.openprojects.catalogue.text;

/** How much a word counts by where it stands. */
public enum Weight {
    TITLE(12),
    NAME(4),
    SUMMARY(3),
    PROSE(1);

    private final int times;

    Weight(int times) {
        this.times = times;
    }

    /** As if the word stood there so many times. */
    int times() {
        return times;
    }
}
