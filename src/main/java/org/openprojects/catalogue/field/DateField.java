package org.openprojects.catalogue.field;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SortField;
import org.openprojects.value.PartialDate;

/** A partial date of records, ordered by its first day, then from the widest to the narrowest. */
public record DateField(String column) implements Order {
    /** The date that tells new records from old ones; the index itself is in its order, the newest first. */
    public static final DateField AGE = new DateField("age");

    public static DateField of(Kind kind, String name) {
        return new DateField(kind.column(name));
    }

    public void put(Document document, PartialDate date) {
        if (date != null) {
            long place = date.first().toEpochDay() * PartialDate.Precision.values().length
                    + date.precision().ordinal();
            document.add(new NumericDocValuesField(column, place));
            document.add(new LongPoint(first(), date.first().toEpochDay()));
            document.add(new LongPoint(last(), date.last().toEpochDay()));
        }
    }

    @Override
    public SortField sort(boolean descending) {
        return Order.number(column, descending);
    }

    /** Finds the dates that may lie between two others, these included; either may be null. */
    public Query mayLieIn(PartialDate from, PartialDate to) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (from != null) {
            query.add(LongPoint.newRangeQuery(last(), from.first().toEpochDay(), Long.MAX_VALUE), Occur.FILTER);
        }
        if (to != null) {
            query.add(LongPoint.newRangeQuery(first(), Long.MIN_VALUE, to.last().toEpochDay()), Occur.FILTER);
        }
        return query.build();
    }

    private String first() {
        return column + ".first";
    }

    private String last() {
        return column + ".last";
    }
}
