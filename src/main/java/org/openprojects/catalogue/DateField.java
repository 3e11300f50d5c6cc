package org.openprojects.catalogue;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.SortField;
import org.openprojects.change.RecordType;
import org.openprojects.value.PartialDate;

/** A partial date of the records of a type, ordered by its first day, then from the widest to the narrowest. */
public record DateField(RecordType type, String name) implements Order {

    void put(Document document, PartialDate date) {
        if (date != null) {
            long place = date.first().toEpochDay() * PartialDate.Precision.values().length
                    + date.precision().ordinal();
            document.add(new NumericDocValuesField(column(), place));
            document.add(new LongPoint(column() + ".first", date.first().toEpochDay()));
            document.add(new LongPoint(column() + ".last", date.last().toEpochDay()));
        }
    }

    @Override
    public SortField sort(boolean descending) {
        return Order.number(column(), descending);
    }

    private String column() {
        return type.word() + "." + name;
    }
}
