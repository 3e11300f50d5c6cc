package org.openprojects.catalogue.field;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.Query;
import org.openprojects.value.PartialDate;
import org.openprojects.value.YearSpan;

/** A span of time of the records of a type, from its first possible day to its last, or open. */
public record SpanField(Kind kind, String name) {
    public void put(Document document, YearSpan span) {
        if (span != null) {
            long last = span.end() == null ? Long.MAX_VALUE : span.end().last().toEpochDay();
            document.add(new LongPoint(column(), span.start().first().toEpochDay(), last));
        }
    }

    /** Finds the spans that may have a day in common with a date. */
    public Query during(PartialDate date) {
        long[] least = {Long.MIN_VALUE, date.first().toEpochDay()};
        long[] most = {date.last().toEpochDay(), Long.MAX_VALUE};
        return LongPoint.newRangeQuery(column(), least, most);
    }

    private String column() {
        return kind.column(name);
    }
}
