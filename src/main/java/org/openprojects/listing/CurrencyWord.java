package org.openprojects.listing;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openprojects.problem.Refusal;
import org.openprojects.value.Currency;

/** One currency in a question, by its ISO 4217 code. */
@Schema(
        description = "ISO 4217; SDR is `XDR`.",
        type = SchemaType.STRING,
        pattern = "^[A-Z]{3}$",
        maxLength = 3,
        examples = "USD")
public record CurrencyWord(String code) {

    /** @throws RuntimeException a 400 problem, if a currency is given that nothing is compared in */
    public static void check(CurrencyWord currency, boolean isOfUse) {
        if (currency != null && !isOfUse) {
            throw Refusal.parameter(
                    "currency", "says nothing without a bound of amounts, or an order by amounts, beside it");
        }
    }

    /** @throws IllegalArgumentException with a sentence for the client, for any other text */
    public static CurrencyWord fromString(String text) {
        return Currency.of(text)
                .map(currency -> new CurrencyWord(currency.code()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "must be one code of `/codelists/currency` such as `USD`, not `%s`".formatted(text)));
    }
}
