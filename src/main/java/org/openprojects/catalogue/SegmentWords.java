package org.openprojects.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.openprojects.catalogue.field.Kind;
import org.openprojects.catalogue.field.SumField;
import org.openprojects.catalogue.field.WordField;
import org.roaringbitmap.RoaringBitmap;

/** Which records of a segment have which code, amount and rows: a segment never changes, so each field is read once. */
final class SegmentWords {
    private final Map<Asked, Map<String, RoaringBitmap>> fields = new ConcurrentHashMap<>();

    private final Map<Asked, CodePlaces> places = new ConcurrentHashMap<>();

    private final Map<SumField, Amounts> amounts = new ConcurrentHashMap<>();

    private final Map<Kind, RowPlaces> rows = new ConcurrentHashMap<>();

    /** @param stated by the records */
    RowPlaces places(Segment records, Segment stated) {
        return rows.computeIfAbsent(stated.kind(), unread -> {
            try {
                return RowPlaces.of(records, stated);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    Amounts amounts(SumField field, Segment segment) {
        return amounts.computeIfAbsent(field, unread -> {
            try {
                return Amounts.of(field, segment);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    CodePlaces places(WordField field, Segment segment) {
        return places.computeIfAbsent(
                new Asked(segment.kind(), field), unread -> CodePlaces.of(of(field, segment), segment.size()));
    }

    /**
     * By code, the empty one for having none; dead records among them; not to be changed.
     *
     * @param segment as the asking snapshot sees it: earlier readers of the same segment may be closed
     */
    Map<String, RoaringBitmap> of(WordField field, Segment segment) {
        return fields.computeIfAbsent(new Asked(segment.kind(), field), unread -> read(field, segment));
    }

    /** Entries of several kinds may have codes of the same field. */
    private record Asked(Kind kind, WordField field) {}

    private static Map<String, RoaringBitmap> read(WordField field, Segment segment) {
        try {
            Map<String, RoaringBitmap> having = new LinkedHashMap<>();
            Terms terms = segment.reader().terms(field.column());
            TermsEnum term = terms == null ? TermsEnum.EMPTY : terms.iterator();
            for (BytesRef code = term.next(); code != null; code = term.next()) {
                having.put(code.utf8ToString(), segment.records(term.postings(null, PostingsEnum.NONE)));
            }
            return having;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
