package org.openprojects.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * A country or territory of ISO 3166-1, or Kosovo.
 *
 * @param code two capital letters, ISO 3166-1 alpha-2; Kosovo is {@code XK}
 * @param label the English short name in natural order
 * @param regionCode the code of the {@link Region}, or null where it has none
 */
public record Country(String code, String label, String regionCode) {
    public CodedWord word() {
        return new CodedWord(code, label);
    }

    public static Optional<Country> of(String code) {
        return Countries.of(code);
    }

    /** Every country, ordered by label as a reader expects it: accents and letter case do not count. */
    public static List<Country> all() {
        return Countries.ALL;
    }

    /**
     * The country that a name means: current, former, official or short, in English, French, Spanish or Portuguese, with the words in any
     * order ({@code Gambia (The)}, {@code Congo, Dem. Rep.}). A name that may mean two countries ({@code Korea}) means none.
     */
    public static Optional<Country> recognise(String name) {
        return Countries.recognise(name);
    }

    public static List<Code> codes() {
        // IATI's list Country has the same codes.
        return all().stream()
                .map(country -> new Code(country.code, country.label, country.code))
                .toList();
    }
}
