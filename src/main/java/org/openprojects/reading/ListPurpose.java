package org.openprojects.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openprojects.vocabulary.Spelling;

/** What a list of a project is about, by its lead-in: lessons, activities, and objectives where it says neither. */
enum ListPurpose {
    OBJECTIVES("/objectives"),
    ACTIVITIES("/activities"),
    LESSONS("/lessons");

    private static final Pattern WORDS = Pattern.compile(
            "\\b(?:(?<lessons>lesson|lecon|enseignement|leccion|ensenanza|licoes|licao|aprendizaje)"
                    + "|(?<activities>activit|activid|ativid|component|subcomponent|composante|sous-composante)"
                    + "|(?<objectives>objective|objectif|objetivo|aim|goal|purpose|but\\b|finalidad|intended|meta\\b|metas\\b))");

    private final String path;

    ListPurpose(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    /** The sentence nearest to the list that says what it is about decides; within it lessons, then activities. */
    static ListPurpose of(String leadIn) {
        String[] sentences = Spelling.folded(leadIn).split("(?<=[.!?])\\s+");
        for (int i = sentences.length - 1; i >= 0; i--) {
            Matcher word = WORDS.matcher(sentences[i]);
            ListPurpose found = null;
            while (word.find()) {
                ListPurpose next = word.group("lessons") != null
                        ? LESSONS
                        : word.group("activities") != null ? ACTIVITIES : OBJECTIVES;
                found = found == null || next.ordinal() > found.ordinal() ? next : found;
            }
            if (found != null) {
                return found;
            }
        }
        return OBJECTIVES;
    }
}
