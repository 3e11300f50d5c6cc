package org.openprojects.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mark that opens a list item: bullets of all kinds, hyphens, numbers, letters. */
final class ListMark {

    private static final String SPACE = "[\\s\\p{Zs}\u200B]";
    private static final Pattern MARK = Pattern.compile("^(?:"
            + SPACE
            + "*[\u2022\u2023\u2043\u2219\u00B7\u25AA\u25AB\u25A0\u25A1\u25CF\u25CB\u25E6\u25B6\u25BA\u25B8\u27A2\u27A4"
            + "\u2713\u2714\u2756\u25C6\u25C7\u204C\u204D\uF0B7\uF0A7\u2192]" + SPACE + "*"
            + "|" + SPACE + "*[-\u2010-\u2015\u2212*]" + SPACE + "+"
            + "|" + SPACE + "*\\(?(?:[0-9]{1,3}|[ivxIVX]{1,5}|[a-zA-Z])\\)" + SPACE + "+"
            + "|" + SPACE + "*(?:[0-9]{1,3}|[ivx]{1,5}|[a-z])\\." + SPACE + "+"
            + "|" + SPACE + "+o" + SPACE + "+"
            + ")");
    private static final int LONGEST_MARK = 200;

    private ListMark() {}

    /** The item behind the mark, empty if the mark stands alone; no result for a line without a mark. */
    static Optional<Span> of(Line line) {
        Matcher mark = MARK.matcher(line.raw()).region(0, Math.min(line.raw().length(), LONGEST_MARK));
        return mark.lookingAt()
                ? Optional.of(Span.trimmed(line, mark.end(), line.raw().length()))
                : Optional.empty();
    }
}
