package org.openprojects.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.openprojects.catalogue.field.Kind;
import org.openprojects.catalogue.text.Sought;

/**
 * Finds rows by clauses of which each is met by the row itself or by the record that states it. What no row meets is
 * looked for once, in the records.
 *
 * @param kind of the rows
 */
record RowSearch(Snapshot snapshot, Kind kind) implements Sought.Together {
    @Override
    public Query of(List<Query> clauses, List<Query> better) {
        BooleanQuery.Builder rows = new BooleanQuery.Builder();
        BooleanQuery.Builder records = new BooleanQuery.Builder();
        Occur ofRecords = Occur.SHOULD;
        for (Query clause : clauses) {
            if (isInRows(clause)) {
                rows.add(either(clause, rowsOf(clause)), Occur.MUST);
            } else {
                records.add(clause, Occur.MUST);
                ofRecords = Occur.MUST;
            }
        }
        better.forEach(clause -> records.add(clause, Occur.SHOULD));
        BooleanQuery inRecords = records.build();
        if (!inRecords.clauses().isEmpty()) {
            rows.add(rowsOf(inRecords), ofRecords);
        }
        return rows.build();
    }

    private Query rowsOf(Query records) {
        return new RowsOf(records, kind, snapshot);
    }

    private static Query either(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.SHOULD)
                .add(other, Occur.SHOULD)
                .build();
    }

    private boolean isInRows(Query clause) {
        try {
            for (Segment segment : snapshot.segments(kind)) {
                if (segment.hasAny(clause)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
