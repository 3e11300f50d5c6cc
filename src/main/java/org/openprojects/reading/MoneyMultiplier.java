package org.openprojects.reading;

import static org.openprojects.value.Language.EN;
import static org.openprojects.value.Language.ES;
import static org.openprojects.value.Language.FR;
import static org.openprojects.value.Language.PT;

import java.util.List;
import java.util.Map;
import org.openprojects.value.Language;

/**
 * The word after a number that multiplies it by a power of ten, and the languages that have it (none: an abbreviation).
 *
 * <p>"mil" is a thousand on Spanish and Portuguese pages only, as it may be short for a million elsewhere; "billion" is
 * none on French pages, as it is a million million there.
 */
record MoneyMultiplier(int power, List<Language> languages, int end) {
    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("thousand", 3),
            Map.entry("mille", 3),
            Map.entry("mil", 3),
            Map.entry("m", 6),
            Map.entry("mn", 6),
            Map.entry("mio", 6),
            Map.entry("million", 6),
            Map.entry("millions", 6),
            Map.entry("milion", 6),
            Map.entry("millon", 6),
            Map.entry("millones", 6),
            Map.entry("milhao", 6),
            Map.entry("milhoes", 6),
            Map.entry("bn", 9),
            Map.entry("billion", 9),
            Map.entry("billions", 9),
            Map.entry("milliard", 9),
            Map.entry("milliards", 9),
            Map.entry("mil millones", 9),
            Map.entry("mil milhoes", 9));

    /** The multiplier after the number; one of power 0 that ends where it would begin if there is none. */
    static MoneyMultiplier after(MoneyTokens tokens, int number, Language page) {
        int at = tokens.skipSpace(number + 1);
        String word = tokens.word(at);
        if (word.equals("mil") && tokens.kind(at + 1) == MoneyTokens.Kind.SPACE) {
            String pair = word + " " + tokens.word(at + 2);
            if (POWERS.containsKey(pair)) {
                return new MoneyMultiplier(POWERS.get(pair), languages(pair), at + 3);
            }
        }
        boolean unclear =
                (word.equals("mil") && page != ES && page != PT) || (word.startsWith("billion") && page == FR);
        return unclear || !isOne(word)
                ? new MoneyMultiplier(0, List.of(), number + 1)
                : new MoneyMultiplier(POWERS.get(word), languages(word), at + 1);
    }

    static boolean isOne(String word) {
        return POWERS.containsKey(word);
    }

    boolean isThere() {
        return power > 0;
    }

    /** The language that decides the decimal sign: the page's if it has the word, else the word's own. */
    Language language(Language page) {
        return languages.isEmpty() || languages.contains(page) ? page : languages.get(0);
    }

    private static List<Language> languages(String words) {
        return switch (words) {
            case "thousand", "milion", "billion", "billions" -> List.of(EN);
            case "million", "millions" -> List.of(EN, FR);
            case "mille", "milliard", "milliards" -> List.of(FR);
            case "mil" -> List.of(ES, PT);
            case "millon", "millones", "mil millones" -> List.of(ES);
            case "milhao", "milhoes", "mil milhoes" -> List.of(PT);
            default -> List.of();
        };
    }
}
