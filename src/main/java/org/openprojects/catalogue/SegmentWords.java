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
    private final LeafReader segment;
    private final Map<Term, FixedBitSet> sets = new ConcurrentHashMap<>();
    private final Map<String, List<String>> codes = new ConcurrentHashMap<>();
    private final FixedBitSet none;

    SegmentWords(LeafReader segment) {
        this.segment = segment;
        this.none = new FixedBitSet(segment.maxDoc());
    }

    /** Dead records among them; not to be changed. */
    FixedBitSet having(WordField field, String word) {
        return having(field.term(word));
    }

    FixedBitSet having(Term term) {
        FixedBitSet having = sets.computeIfAbsent(term, this::read);
        return having == null ? none : having;
    }

    /** The codes that the segment has, the empty one for having none. */
    List<String> codes(WordField field) {
        return codes.computeIfAbsent(field.column(), this::read);
    }

    /** Null for what nobody has: anybody can ask for that in any number of words. */
    private FixedBitSet read(Term term) {
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

    private List<String> read(String column) {
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
