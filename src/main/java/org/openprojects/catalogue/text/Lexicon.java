package org.openprojects.catalogue.text;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** The words that the texts of one snapshot have; those that have been asked for are remembered as long as it lasts. */
public final class Lexicon {
    /** In words: who asks for anything at all must not fill the memory. */
    private static final int MOST = 20_000;

    private final IndexReader reader;
    private final Map<Term, Boolean> known = new ConcurrentHashMap<>();
    private final Map<String, Boolean> begun = new ConcurrentHashMap<>();
    private final Map<String, List<Split>> splits = new ConcurrentHashMap<>();

    public Lexicon(IndexReader reader) {
        this.reader = reader;
    }

    IndexReader reader() {
        return reader;
    }

    boolean has(String field, String text) throws IOException {
        Term term = new Term(field, text);
        Boolean has = known.get(term);
        if (has == null) {
            has = reader.docFreq(term) > 0;
            if (known.size() < MOST) {
                known.put(term, has);
            }
        }
        return has;
    }

    /** Whether some text has a word that begins so. */
    boolean hasBeginning(String beginning) throws IOException {
        Boolean has = begun.get(beginning);
        if (has == null) {
            has = isBegun(new BytesRef(beginning));
            if (begun.size() < MOST) {
                begun.put(beginning, has);
            }
        }
        return has;
    }

    private boolean isBegun(BytesRef beginning) throws IOException {
        for (LeafReaderContext segment : reader.leaves()) {
            Terms words = segment.reader().terms(SearchedText.ORDERED);
            TermsEnum next = words == null ? TermsEnum.EMPTY : words.iterator();
            if (next.seekCeil(beginning) != TermsEnum.SeekStatus.END
                    && StringHelper.startsWith(next.term(), beginning)) {
                return true;
            }
        }
        return false;
    }

    /** The ways in which texts have a word as two. */
    List<Split> splits(AskedWord word) throws IOException {
        List<Split> ways = splits.get(word.plain());
        if (ways == null) {
            ways = Split.of(word, this);
            if (splits.size() < MOST) {
                splits.put(word.plain(), ways);
            }
        }
        return ways;
    }
}
