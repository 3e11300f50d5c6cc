package org.openprojects.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Adds up the total costs of what a query finds, by country, year and currency. */
final class CostSums extends SimpleCollector {
    private final Map<List<String>, Long> sums = new HashMap<>();
    private SortedSetDocValues countries;
    private SortedSetDocValues years;
    private SortedSetDocValues currencies;
    private NumericDocValues costs;
    private long[] sum;
    private boolean[] seen;
    private int ofYears;
    private int ofCurrencies;

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
        countries = DocValues.getSortedSet(segment.reader(), "country");
        years = DocValues.getSortedSet(segment.reader(), "approvalYear");
        currencies = DocValues.getSortedSet(segment.reader(), "currency");
        costs = DocValues.getNumeric(segment.reader(), "totalCost");
        ofYears = (int) years.getValueCount() + 1;
        ofCurrencies = (int) currencies.getValueCount() + 1;
        sum = new long[((int) countries.getValueCount() + 1) * ofYears * ofCurrencies];
        seen = new boolean[sum.length];
    }

    @Override
    public void collect(int doc) throws IOException {
        if (costs.advanceExact(doc)) {
            int group = (ord(countries, doc) * ofYears + ord(years, doc)) * ofCurrencies + ord(currencies, doc);
            sum[group] += costs.longValue();
            seen[group] = true;
        }
    }

    @Override
    public void finish() throws IOException {
        for (int group = 0; group < sum.length; group++) {
            if (seen[group]) {
                List<String> name = List.of(
                        name(countries, group / ofCurrencies / ofYears),
                        name(years, group / ofCurrencies % ofYears),
                        name(currencies, group % ofCurrencies));
                sums.merge(name, sum[group], Long::sum);
            }
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    long groups() {
        return sums.size();
    }

    /** Zero for none. */
    private static int ord(SortedSetDocValues column, int doc) throws IOException {
        return column.advanceExact(doc) ? (int) column.nextOrd() + 1 : 0;
    }

    private static String name(SortedSetDocValues column, int ord) throws IOException {
        return ord == 0 ? "" : column.lookupOrd(ord - 1).utf8ToString();
    }
}
