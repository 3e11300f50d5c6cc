package org.openprojects.vocabulary;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The table of countries and of the names that they go by. */
final class Countries {
    static final List<Country> ALL;
    private static final Map<String, Country> BY_CODE;
    private static final Lexicon<Country> NAMES = new Lexicon<>(CountryName::key);

    static {
        List<Table.Row> rows = Table.read("country.csv");
        ALL = rows.stream()
                .map(Countries::country)
                .sorted(Comparator.comparing(country -> Spelling.folded(country.label())))
                .toList();
        BY_CODE = ALL.stream().collect(Collectors.toUnmodifiableMap(Country::code, Function.identity()));
        for (Table.Row row : rows) {
            Country country = country(row);
            NAMES.put(country.label(), country);
            row.words(3).forEach(name -> NAMES.put(name, country));
        }
    }

    private Countries() {}

    static Optional<Country> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    static Optional<Country> recognise(String name) {
        return NAMES.find(name).or(() -> NAMES.find(CountryName.withoutForm(name)));
    }

    private static Country country(Table.Row row) {
        return new Country(row.text(0), row.text(1), row.textOrNull(2));
    }
}
