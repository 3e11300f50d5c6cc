package org.openprojects.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** Which records of a segment have which code, a bit for each: a segment never changes, so each set is made once. */
final class SegmentWords {
    private final Map<Term, FixedBitSet> sets = new ConcurrentHashMap<>();
    private final Map<String, List<String>> codes = new ConcurrentHashMap<>();
    private final FixedBitSet none;

    /** @param size how many records the segment has */
    SegmentWords(int size) {
        this.none = new FixedBitSet(size);
    }

    /**
     * Dead records among them; not to be changed.
     *
     * @param segment as the asking snapshot sees it: earlier readers of the same segment may be closed
     */
    FixedBitSet having(Term term, LeafReader segment) {
        FixedBitSet having = sets.computeIfAbsent(term, unread -> read(unread, segment));
        return having == null ? none : having;
    }

    /** The codes that the segment has, the empty one for having none. */
    List<String> codes(WordField field, LeafReader segment) {
        return codes.computeIfAbsent(field.column(), unread -> read(unread, segment));
    }

    /** Null for what nobody has: anybody can ask for that in any number of words. */
    private static FixedBitSet read(Term term, LeafReader segment) {
        try {
            PostingsEnum postings = segment.postings(term, PostingsEnum.NONE);
            if (postings == null) {
                return null;
            }
            FixedBitSet having = new FixedBitSet(segment.maxDoc());
            having.or(postings);
            return having;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> read(String column, LeafReader segment) {
        try {
            List<String> all = new ArrayList<>();
            Terms terms = segment.terms(column);
            TermsEnum term = terms == null ? TermsEnum.EMPTY : terms.iterator();
            for (BytesRef code = term.next(); code != null; code = term.next()) {
                all.add(code.utf8ToString());
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
