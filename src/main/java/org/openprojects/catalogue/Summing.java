package org.openprojects.catalogue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.roaringbitmap.IntIterator;
import org.roaringbitmap.RoaringBitmap;

/** Adds up the amounts of what matches, group by group; each entry has one code at most of each field. */
final class Summing {
    private final List<WordField> by;
    private final SumField amount;
    private final Map<List<String>, Sum> groups = new HashMap<>();

    Summing(List<WordField> by, SumField amount) {
        this.by = by;
        this.amount = amount;
    }

    void add(Matches matches) throws IOException {
        Segment segment = matches.segment();
        List<CodePlaces> fields = by.stream().map(segment::places).toList();
        if (fields.stream().allMatch(field -> field.size() > 0)) {
            Sums sums = new Sums(fields.stream().mapToLong(CodePlaces::size).reduce(1, Math::multiplyExact));
            add(segment, matches.all(), fields, sums);
            sums.forEach((group, sum) -> groups.merge(codes(group, fields), sum, Sum::and));
        }
    }

    List<Total> totals() {
        return groups.entrySet().stream()
                .map(group -> total(group.getKey(), group.getValue()))
                .toList();
    }

    private static Total total(List<String> codes, Sum sum) {
        return new Total(codes.stream().map(WordField::shown).toList(), sum.count(), sum.sum(), sum.min(), sum.max());
    }

    private void add(Segment segment, RoaringBitmap rows, List<CodePlaces> fields, Sums sums) throws IOException {
        NumericDocValues plain = DocValues.getNumeric(segment.reader(), amount.column());
        SortedDocValues digits = DocValues.getSorted(segment.reader(), amount.digits());
        long last = -1;
        Sum sum = null;
        for (IntIterator records = rows.getIntIterator(); records.hasNext(); ) {
            int record = records.next();
            long group = 0;
            for (CodePlaces field : fields) {
                group = group * field.size() + field.of(record);
            }
            if (group != last) {
                sum = sums.of(group);
                last = group;
            }
            int document = segment.document(record);
            if (plain.advanceExact(document)) {
                sum.add(plain.longValue());
            } else if (digits.advanceExact(document)) {
                sum.add(new BigDecimal(digits.lookupOrd(digits.ordValue()).utf8ToString()));
            }
        }
    }

    private static List<String> codes(long group, List<CodePlaces> fields) {
        List<String> codes = new ArrayList<>();
        long left = group;
        for (int i = fields.size() - 1; i >= 0; i--) {
            codes.add(0, fields.get(i).code((int) (left % fields.get(i).size())));
            left /= fields.get(i).size();
        }
        return codes;
    }
}
