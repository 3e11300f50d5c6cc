package org.openprojects.change;

import java.util.regex.Pattern;

/** What a slug starts with: never an official id, at most 120 characters, empty where the title gave nothing. */
record SlugBase(RecordType type, String text) {
    private static final int LONGEST = 120;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    static SlugBase of(RecordType type, String text) {
        if (text.isEmpty()) {
            return new SlugBase(type, text);
        }
        if (!SLUG.matcher(text).matches()) {
            throw new IllegalArgumentException("No slug can start with: " + text);
        }
        return new SlugBase(type, cut(looksOfficial(text) ? type.word() + "-" + text : text));
    }

    /** The first slug of a base is the base; from the second on they carry their number. */
    String slug(int number) {
        if (text.isEmpty()) {
            return type.word() + "-" + number;
        }
        return number == 1 ? text : text + "-" + number;
    }

    private static boolean looksOfficial(String text) {
        return text.chars().noneMatch(c -> c >= 'a' && c <= 'z');
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int hyphen = text.lastIndexOf('-', LONGEST);
        return text.substring(0, hyphen > 0 ? hyphen : LONGEST);
    }
}
