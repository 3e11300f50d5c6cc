package org.openprojects.invented;

import java.util.List;
import java.util.stream.Stream;
import org.openprojects.vocabulary.Country;
import org.openprojects.vocabulary.Region;

/** The countries of IFAD's regions, the large portfolios first. */
final class Places {
    private static final List<String> LARGE = List.of(
            "IN", "ET", "BD", "NG", "KE", "CN", "TZ", "PK", "MG", "ML", "UG", "NP", "SN", "RW", "MZ", "PH", "BF", "MA",
            "GH", "VN", "SD", "EG", "ID", "PE", "LK", "NE", "BR", "ZM", "TN", "BO");

    private static final Skewed<Country> COUNTRIES = Skewed.falling(
            0.85,
            Stream.concat(LARGE.stream().map(code -> Country.of(code).orElseThrow()), Country.all().stream())
                    .filter(country -> Region.of(country).isPresent())
                    .distinct()
                    .toList());

    private Places() {}

    static Country draw(Dice dice) {
        return COUNTRIES.draw(dice);
    }

    static String regionOf(Country country) {
        return Region.of(country).orElseThrow().label();
    }
}
