package org.openprojects.source;

import java.util.Optional;
import org.openprojects.reading.Method;
import org.openprojects.vocabulary.Country;
import org.openprojects.vocabulary.Region;

/** IFAD's division follows from the country, whatever that was got from. */
final class RegionOfCountry {
    private RegionOfCountry() {}

    static Optional<StoredFact> of(StoredFact country) {
        return Country.of(country.value().path("code").textValue())
                .flatMap(Region::of)
                .map(region -> new StoredFact(
                        "/region",
                        Json.tree(region.word()),
                        Method.INFERRED,
                        country.first(),
                        country.last(),
                        country.raw(),
                        "region-of-country",
                        "IFAD's division of the country.",
                        null));
    }
}
