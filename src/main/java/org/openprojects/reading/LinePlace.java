package org.openprojects.reading;

import org.openprojects.vocabulary.Spelling;

/** What a record of a line is known by in its file, wherever its line stands. */
final class LinePlace {

    private static final int LONGEST = 400;

    private LinePlace() {}

    /** A case study has no number of its own: it is known by its project and its title. */
    static String study(String project, String title) {
        return cut(project + " " + Spelling.key(title));
    }

    static String cut(String place) {
        if (place.length() <= LONGEST) {
            return place;
        }
        return place.substring(0, Character.isHighSurrogate(place.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }
}
