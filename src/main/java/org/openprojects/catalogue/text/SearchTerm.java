package org.openprojects.catalogue.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of what somebody has typed into a search box.
 *
 * @param excluded behind a minus
 */
record SearchTerm(Kind kind, String text, boolean excluded) {
    enum Kind {
        WORDS,
        PHRASE,
        PREFIX
    }

    private static final Pattern PART = Pattern.compile("(?<![^\\s])(-?)(?:\"([^\"]*)\"?|([^\\s\"]+))|([^\\s\"]+)");
    private static final Pattern BEGINNING = Pattern.compile("\\*?([\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*)\\*");

    static List<SearchTerm> of(String typed) {
        List<SearchTerm> terms = new ArrayList<>();
        Matcher part = PART.matcher(typed);
        while (part.find()) {
            boolean excluded = "-".equals(part.group(1));
            if (part.group(2) != null) {
                terms.add(new SearchTerm(Kind.PHRASE, part.group(2), excluded));
            } else {
                terms.add(plain(part.group(3) == null ? part.group(4) : part.group(3), excluded));
            }
        }
        return terms;
    }

    private static SearchTerm plain(String text, boolean excluded) {
        Matcher beginning = BEGINNING.matcher(text);
        return beginning.matches()
                ? new SearchTerm(Kind.PREFIX, beginning.group(1), excluded)
                : new SearchTerm(Kind.WORDS, text, excluded);
    }
}
