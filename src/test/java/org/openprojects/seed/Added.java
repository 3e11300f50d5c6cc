package org.openprojects.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openprojects.value.Currency;

/** Amounts that are added up by plain decimals. */
final class Added {
    private final List<BigDecimal> amounts = new ArrayList<>();
    private String currency;

    void add(JsonNode row) {
        String other = row.at("/money/currency").asText();
        if (currency != null && !currency.equals(other)) {
            throw new AssertionError("%s with %s".formatted(other, currency));
        }
        currency = other;
        amounts.add(new BigDecimal(row.at("/money/amount").asText()));
    }

    /** As {@link #told(JsonNode)} reads a total. */
    String told() {
        return "%d: %s, %s to %s"
                .formatted(
                        amounts.size(),
                        written(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)),
                        written(Collections.min(amounts)),
                        written(Collections.max(amounts)));
    }

    static String told(JsonNode total) {
        return "%d: %s, %s to %s"
                .formatted(
                        total.path("count").asLong(),
                        total.path("sum").asText(),
                        total.path("min").asText(),
                        total.path("max").asText());
    }

    private String written(BigDecimal amount) {
        int decimals = Currency.of(currency).orElseThrow().decimals();
        BigDecimal plain = amount.stripTrailingZeros();
        return plain.setScale(Math.max(decimals, plain.scale())).toPlainString();
    }
}
