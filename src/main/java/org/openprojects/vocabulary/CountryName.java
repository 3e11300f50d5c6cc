package org.openprojects.vocabulary;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A country's name as the set of words that tell it from others: {@code Gambia, The} is {@code the Gambia}. */
final class CountryName {
    private static final Pattern ELISION = Pattern.compile("\\b[dl]'");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Set<String> SMALL_WORDS = Set.of(
            "the", "of", "and", "le", "la", "les", "l", "el", "los", "las", "o", "a", "d", "de", "du", "des", "del",
            "da", "do", "das", "dos", "et", "y", "e");

    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("st", "saint"),
            Map.entry("ste", "sainte"),
            Map.entry("rep", "republic"),
            Map.entry("republique", "republic"),
            Map.entry("republica", "republic"),
            Map.entry("dem", "democratic"),
            Map.entry("democratique", "democratic"),
            Map.entry("democratica", "democratic"),
            Map.entry("populaire", "peoples"),
            Map.entry("popular", "peoples"),
            Map.entry("islamique", "islamic"),
            Map.entry("islamica", "islamic"),
            Map.entry("socialiste", "socialist"),
            Map.entry("socialista", "socialist"),
            Map.entry("federale", "federal"),
            Map.entry("federativa", "federative"),
            Map.entry("arabe", "arab"),
            Map.entry("royaume", "kingdom"),
            Map.entry("reino", "kingdom"));

    // Not "state": the State of Georgia is none of the countries.
    private static final Set<String> FORMS = Set.of(
            "republic",
            "kingdom",
            "democratic",
            "peoples",
            "islamic",
            "socialist",
            "federal",
            "federative",
            "arab",
            "union");

    private CountryName() {}

    static String key(String name) {
        return words(name).sorted().collect(Collectors.joining(" "));
    }

    /** The name without the words that say how the state is made: {@code Federal Democratic Republic of Ethiopia} is {@code ethiopia}. */
    static String withoutForm(String name) {
        return words(name).filter(word -> !FORMS.contains(word)).collect(Collectors.joining(" "));
    }

    private static Stream<String> words(String name) {
        String joined = ELISION.matcher(Spelling.folded(name).replace(".", ""))
                .replaceAll("")
                .replace("'", "");
        return Arrays.stream(BETWEEN_WORDS.split(joined))
                .filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word))
                .map(word -> SAME.getOrDefault(word, word))
                .distinct();
    }
}
