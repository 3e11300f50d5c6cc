package org.openprojects.reading;

import java.util.ArrayList;
import java.util.List;

/** The lines of a source with what their wording announces: what outline and page readers look at. */
final class Text {

    private final SourceText source;
    private final List<Sign> signs = new ArrayList<>();

    Text(SourceText source) {
        this.source = source;
        source.lines().forEach(line -> signs.add(Labels.sign(line).orElse(null)));
        for (int i = 0; i < size(); i++) {
            if (is(i, Label.CONTACT)) {
                Contact.mark(this, i);
            }
        }
    }

    /** From now on the line is a person's and nothing else. */
    void person(int i) {
        signs.set(i, new Sign(Label.PERSON, null, line(i).content().part(0, 0)));
    }

    int size() {
        return signs.size();
    }

    Line line(int i) {
        return source.lines().get(i);
    }

    SourceText source() {
        return source;
    }

    /** The label of a line, or null. */
    Sign sign(int i) {
        return signs.get(i);
    }

    boolean is(int i, Label label) {
        return i >= 0 && i < size() && signs.get(i) != null && signs.get(i).label() == label;
    }

    boolean isBlank(int i) {
        return line(i).isBlank();
    }

    /** Neither blank nor a label. */
    boolean isFree(int i) {
        return i >= 0 && i < size() && !isBlank(i) && signs.get(i) == null;
    }

    /** The next line that is not blank, or {@code end}. */
    int next(int from, int end) {
        int i = from;
        while (i < end && isBlank(i)) {
            i++;
        }
        return Math.min(i, end);
    }

    /** The last line before {@code i} that is not blank, or -1. */
    int previous(int i) {
        int j = i - 1;
        while (j >= 0 && isBlank(j)) {
            j--;
        }
        return j;
    }

    /** Whether a line stands alone between blank lines or the ends of the text. */
    boolean standsAlone(int i) {
        return (i == 0 || isBlank(i - 1)) && (i + 1 >= size() || isBlank(i + 1));
    }
}
