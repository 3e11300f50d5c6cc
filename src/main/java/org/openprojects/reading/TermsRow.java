package org.openprojects.reading;

/**
 * Which files have which terms.
 *
 * @param pattern a file's name, in which each {@code *} stands for any characters
 * @param line of the table, counted from 1
 */
public record TermsRow(String pattern, Terms terms, int line) {

    /** The more of a name is written out, the more special; a whole name is more so than any pattern. */
    int speciality() {
        int stars = (int) pattern.chars().filter(c -> c == '*').count();
        return stars == 0 ? Integer.MAX_VALUE : pattern.length() - stars;
    }

    public boolean names(String file) {
        int star = pattern.indexOf('*');
        if (star < 0) {
            return file.equals(pattern);
        }
        String[] parts = pattern.split("\\*", -1);
        String last = parts[parts.length - 1];
        int from = parts[0].length();
        int end = file.length() - last.length();
        if (from > end || !file.startsWith(parts[0]) || !file.endsWith(last)) {
            return false;
        }
        for (int i = 1; i < parts.length - 1; i++) {
            int found = file.indexOf(parts[i], from);
            if (found < 0 || found + parts[i].length() > end) {
                return false;
            }
            from = found + parts[i].length();
        }
        return true;
    }
}
