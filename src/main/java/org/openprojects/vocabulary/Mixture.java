package org.openprojects.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Known words that stand side by side in one text.
 *
 * @param parts each once, in the order of the text
 * @param label the English labels of the parts with what stands between them in the text, "and" in English
 */
record Mixture(List<Code> parts, String label) {
    private static final Pattern SEPARATOR = Pattern.compile(" ?[/&+,;] ?| (?:and|et|y|e) ", Pattern.CASE_INSENSITIVE);

    /** A known word may itself hold two separators: Marketing/Storage/Processing. */
    private static final int MOST_PIECES = 3;

    /** The known words of the text; no parts if anything of it is unknown. */
    static Mixture of(String text, Lexicon<Code> words) {
        String plain = Spelling.plain(text);
        List<int[]> pieces = pieces(plain);
        List<Code> parts = new ArrayList<>();
        StringBuilder label = new StringBuilder();
        int next = 0;
        while (next < pieces.size()) {
            int last = Math.min(next + MOST_PIECES, pieces.size()) - 1;
            Optional<Code> part = Optional.empty();
            while (part.isEmpty() && last >= next) {
                part = words.find(plain.substring(pieces.get(next)[0], pieces.get(last--)[1]));
            }
            if (part.isEmpty()) {
                return new Mixture(List.of(), "");
            }
            if (!parts.contains(part.get())) {
                label.append(parts.isEmpty() ? "" : between(plain, pieces, next))
                        .append(part.get().label());
                parts.add(part.get());
            }
            next = last + 2;
        }
        return new Mixture(List.copyOf(parts), label.toString());
    }

    private static String between(String text, List<int[]> pieces, int next) {
        String separator = text.substring(pieces.get(next - 1)[1], pieces.get(next)[0]);
        return separator.chars().anyMatch(Character::isLetter) ? " and " : separator;
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
