package org.openprojects.catalogue.field;

import java.math.BigDecimal;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.util.BytesRef;

/** An amount to be added up, exact: in hundredths where that is enough, else as its digits. */
public record SumField(Kind kind, String name) {
    public static final int DECIMALS = 2;

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    public void put(Document document, BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        BigDecimal hundredths = plain.movePointRight(DECIMALS);
        if (plain.scale() <= DECIMALS && hundredths.abs().compareTo(LARGEST) < 0) {
            document.add(new NumericDocValuesField(column(), hundredths.longValueExact()));
        } else {
            document.add(new SortedDocValuesField(digits(), new BytesRef(plain.toPlainString())));
        }
    }

    public String column() {
        return kind.column(name);
    }

    /** Of the amounts that the column does not hold. */
    public String digits() {
        return kind.column(name, "digits");
    }
}
