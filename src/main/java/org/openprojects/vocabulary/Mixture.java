package org.openprojects.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a text apart into known words that stand side by side. */
final class Mixture {
    private static final Pattern SEPARATOR = Pattern.compile(" ?[/&+,;] ?| (?:and|et|y|e) ", Pattern.CASE_INSENSITIVE);

    /** A known word may itself hold two separators: Marketing/Storage/Processing. */
    private static final int MOST_PIECES = 3;

    private Mixture() {}

    /** The known words of the text, each once, in its order; empty if anything of it is unknown. */
    static List<Code> of(String text, Lexicon<Code> words) {
        String plain = Spelling.plain(text);
        List<int[]> pieces = pieces(plain);
        List<Code> parts = new ArrayList<>();
        int next = 0;
        while (next < pieces.size()) {
            int last = Math.min(next + MOST_PIECES, pieces.size()) - 1;
            Optional<Code> part = Optional.empty();
            while (part.isEmpty() && last >= next) {
                part = words.find(plain.substring(pieces.get(next)[0], pieces.get(last--)[1]));
            }
            if (part.isEmpty()) {
                return List.of();
            }
            next = last + 2;
            if (!parts.contains(part.get())) {
                parts.add(part.get());
            }
        }
        return parts;
    }

    private static List<int[]> pieces(String text) {
        List<int[]> pieces = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(text);
        int start = 0;
        while (separator.find()) {
            pieces.add(new int[] {start, separator.start()});
            start = separator.end();
        }
        pieces.add(new int[] {start, text.length()});
        return pieces;
    }
}
