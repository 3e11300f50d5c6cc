package org.openprojects.reading;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openprojects.vocabulary.Spelling;

/** Tells a title from prose, and one spelling of a title from another title. */
final class Titles {

    private static final Pattern SITE = Pattern.compile("\\s[-\u2013\u2014|]\\s?(?:IFAD|FIDA)$");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Set<String> KINDS = Set.of(
            "project",
            "programme",
            "program",
            "projet",
            "proyecto",
            "programa",
            "the",
            "for",
            "of",
            "in",
            "and",
            "le",
            "la",
            "de",
            "du",
            "des",
            "el",
            "del",
            "en",
            "et",
            "y");
    private static final Pattern PART = Pattern.compile("phase|fase|second|ii+|iv|vi*|ix|x|[0-9]+");

    private Titles() {}

    /** Whether the line ends with the name of the site, as page titles do. */
    static boolean namesSite(Line line) {
        return line.isShort() && SITE.matcher(line.plain()).find();
    }

    /** The title of a line without the name of the site. */
    static Span withoutSite(Line line) {
        Span whole = line.content();
        if (!namesSite(line)) {
            return whole;
        }
        String raw = whole.text();
        int end = raw.length() - 4;
        while (end > 0 && "-\u2013\u2014| \u00A0\u202F".indexOf(raw.charAt(end - 1)) >= 0) {
            end--;
        }
        return whole.part(0, end);
    }

    /** Could be a title: short, begins like one and is no sentence or lead-in. */
    static boolean mayBe(Line line) {
        String plain = line.plain();
        return line.isShort()
                && !plain.endsWith(":")
                && !(plain.endsWith(".") && plain.length() > 100)
                && ListMark.of(line).isEmpty()
                && plain.codePoints().filter(Character::isLetter).count() >= 3;
    }

    /** Another spelling of the same title: hyphens, accents, case, an acronym in brackets, "Project" dropped. */
    static boolean alike(String one, String other) {
        if (Spelling.key(one).equals(Spelling.key(other))) {
            return true;
        }
        Set<String> a = words(one);
        Set<String> b = words(other);
        Set<String> both = new TreeSet<>(a);
        both.retainAll(b);
        Set<String> apart = new TreeSet<>(a);
        apart.addAll(b);
        int all = apart.size();
        apart.removeAll(both);
        return !both.isEmpty()
                && both.size() * 4 >= all * 3
                && apart.stream().noneMatch(word -> PART.matcher(word).matches());
    }

    private static Set<String> words(String title) {
        Matcher brackets = BRACKETS.matcher(title);
        Set<String> words =
                new TreeSet<>(List.of(Spelling.folded(brackets.replaceAll(" ")).split("[^\\p{L}\\p{N}]+")));
        words.removeAll(KINDS);
        words.remove("");
        return words;
    }
}
