package org.openprojects.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what a mistyped word was probably meant to be. */
public final class Nearest {
    /** Longer words are nobody's typing error, and the comparison costs their length squared. */
    private static final int LONGEST = 100;

    /** As many as there are countries. */
    private static final int MOST_NAMED = 300;

    private Nearest() {}

    /** The name that is the fewest edits away, if that is at most a third of its length; case does not count. */
    public static Optional<String> to(String word, Collection<String> names) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        return names.stream()
                .filter(name -> Math.abs(word.length() - name.length()) <= tolerance(name))
                .filter(name -> edits(word, name) <= tolerance(name))
                .min(Comparator.comparingInt((String name) -> edits(word, name)).thenComparing(name -> name));
    }

    /** Two sentences to stand behind a refusal: the nearest name, if there is one, and all that are allowed if they can be read through. */
    static String hint(String word, Collection<String> names) {
        return to(word, names).map(" Did you mean `%s`?"::formatted).orElse("") + allowed(names);
    }

    private static int tolerance(String name) {
        return Math.max(1, name.length() / 3);
    }

    private static String allowed(Collection<String> names) {
        if (names.isEmpty()) {
            return " None is allowed.";
        }
        return names.size() > MOST_NAMED
                ? " %d are allowed, too many to name.".formatted(names.size())
                : " Allowed: " + String.join(", ", names) + ".";
    }

    /** Letters put in, left out, replaced or swapped with their neighbour (optimal string alignment). */
    private static int edits(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, 1 + cost[i - 2][j - 2]) : best;
    }
}
