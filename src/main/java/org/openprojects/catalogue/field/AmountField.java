package org.openprojects.catalogue.field;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.lucene.document.BinaryPoint;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.openprojects.value.Money;

/** An amount of the records of a type, exact, in a column for each currency: amounts of two currencies are never compared. */
public record AmountField(Kind kind, String name) {
    /** As money is kept: 20 digits before the point and 10 after it, which 16 bytes hold. */
    private static final int DECIMALS = 10;

    private static final int BYTES = 16;

    /** Further from zero than any amount. */
    private static final BigDecimal FURTHEST = BigDecimal.TEN.pow(26);

    public void put(Document document, Money money) {
        if (money != null) {
            byte[] amount = sortable(money.amount());
            document.add(new SortedDocValuesField(column(money.currency()), new BytesRef(amount)));
            document.add(new BinaryPoint(column(money.currency()) + Names.RANGE, amount));
        }
    }

    /** By the amounts in one currency; those in others count as missing. */
    public Order in(String currency) {
        return descending -> sort(currency, descending);
    }

    /** Finds the amounts in one currency that are not less than one and not more than another; either may be null. */
    public Query between(BigDecimal least, BigDecimal most, String currency) {
        return BinaryPoint.newRangeQuery(
                column(currency) + Names.RANGE,
                sortable(least == null ? FURTHEST.negate() : least.setScale(DECIMALS, RoundingMode.CEILING)),
                sortable(most == null ? FURTHEST : most.setScale(DECIMALS, RoundingMode.FLOOR)));
    }

    private SortField sort(String currency, boolean descending) {
        return Order.text(column(currency), descending);
    }

    private String column(String currency) {
        return kind.column(name, currency);
    }

    private static byte[] sortable(BigDecimal amount) {
        byte[] bytes = new byte[BYTES];
        NumericUtils.bigIntToSortableBytes(
                amount.min(FURTHEST).max(FURTHEST.negate()).setScale(DECIMALS).unscaledValue(), BYTES, bytes, 0);
        return bytes;
    }
}
