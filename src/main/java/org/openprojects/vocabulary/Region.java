package org.openprojects.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The five divisions in which IFAD groups the countries that it works with; IATI has no codes for them. */
public enum Region {
    ASIA_AND_THE_PACIFIC("Asia and the Pacific"),
    EAST_AND_SOUTHERN_AFRICA("East and Southern Africa"),
    LATIN_AMERICA_AND_THE_CARIBBEAN("Latin America and the Caribbean"),
    NEAR_EAST_NORTH_AFRICA_AND_EUROPE("Near East, North Africa and Europe"),
    WEST_AND_CENTRAL_AFRICA("West and Central Africa");

    private final String code;
    private final String label;

    Region(String label) {
        this.code = Spelling.slug(label);
        this.label = label;
    }

    @JsonValue
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public CodedWord word() {
        return new CodedWord(code, label);
    }

    public static Optional<Region> of(String code) {
        return Arrays.stream(values())
                .filter(region -> region.code.equals(code))
                .findFirst();
    }

    /** Empty for a country in which IFAD has no projects, mostly a rich one. */
    public static Optional<Region> of(Country country) {
        return country.regionCode() == null ? Optional.empty() : of(country.regionCode());
    }

    public static List<Code> codes() {
        return Arrays.stream(values())
                .map(region -> new Code(region.code, region.label, null))
                .toList();
    }
}
