package org.openprojects.value;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A currency of our own table: its ISO 4217 code ({@code "USD"}; SDR is {@code "XDR"}), its English label and its decimals.
 *
 * <p>The table is {@code currencies.csv} beside this class: the JDK's own has no decimals for {@code XDR}.
 */
public record Currency(String code, String label, int decimals) {
    private static final List<Currency> ALL = read();
    private static final Map<String, Currency> BY_CODE =
            ALL.stream().collect(toUnmodifiableMap(Currency::code, Function.identity()));

    /** The currency with exactly this code, in capitals; empty for any other text and for null. */
    public static Optional<Currency> of(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(BY_CODE.get(code));
    }

    /** Every currency, current and historic, by code. */
    public static List<Currency> all() {
        return ALL;
    }

    private static List<Currency> read() {
        try (var lines = new BufferedReader(
                new InputStreamReader(Currency.class.getResourceAsStream("currencies.csv"), UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .map(cells -> new Currency(cells[0], cells[1], Integer.parseInt(cells[2])))
                    .sorted(Comparator.comparing(Currency::code))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
