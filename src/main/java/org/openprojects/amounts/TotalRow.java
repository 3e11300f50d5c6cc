package org.openprojects.amounts;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openprojects.financing.FinancingKind;
import org.openprojects.value.PlainDecimal;

/** What the amounts of one kind, in one currency and of one group come to, exactly. */
@Schema(
        name = "FinancingTotal",
        description = "What the amounts of one kind, in one currency and of one group come to, exactly.")
record TotalRow(
        @Schema(description = "A word for each that `groupBy` has, in its order.", minItems = 1, maxItems = 3)
        List<Group> groups,

        FinancingKind kind,

        @Schema(description = "ISO 4217; SDR is `XDR`.", pattern = "^[A-Z]{3}$", examples = "USD")
        String currency,

        @Schema(description = "How many amounts are added up.", examples = "1")
        long count,

        @JsonSerialize(using = PlainDecimal.class)
        @Schema(
                description = "What they come to.",
                type = SchemaType.STRING,
                pattern = DECIMAL,
                maxLength = LONGEST,
                examples = "5960000.00")
        BigDecimal sum,

        @JsonSerialize(using = PlainDecimal.class)
        @Schema(
                description = "The least of them.",
                type = SchemaType.STRING,
                pattern = DECIMAL,
                maxLength = LONGEST,
                examples = "5960000.00")
        BigDecimal min,

        @JsonSerialize(using = PlainDecimal.class)
        @Schema(
                description = "The largest of them.",
                type = SchemaType.STRING,
                pattern = DECIMAL,
                maxLength = LONGEST,
                examples = "5960000.00")
        BigDecimal max,

        @Schema(
                description = "The list of just these amounts.",
                maxLength = 1 << 20,
                examples = "/financing?country=RW&kind=total-cost&currency=USD")
        String href) {
    private static final int LONGEST = 52;
    private static final String DECIMAL = "^-?[0-9]{1,40}(\\.[0-9]{1,10})?$";

    /** What all amounts of a row have in common. */
    @Schema(name = "FinancingGroup", description = "What all amounts of a row have in common.")
    record Group(
            @Schema(description = "A word of `groupBy`.", maxLength = 40, examples = "country")
            String by,

            @Schema(description = "`none` where it is not stated.", examples = "RW")
            String code,

            @Schema(examples = "Rwanda") String label) {}
}
