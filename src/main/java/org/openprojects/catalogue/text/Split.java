package org.openprojects.catalogue.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** A word written as two, as some text has them one behind the other. */
record Split(AskedWord first, AskedWord second) {
    private static final int SHORTEST_PART = 3;

    /** Before no shorter words than that a part may be an "e" or have two letters: e-government, co-operation. */
    private static final int SHORTEST_PREFIXED = 5;

    static List<Split> of(AskedWord word, Lexicon lexicon) throws IOException {
        List<Split> splits = new ArrayList<>();
        String text = word.plain();
        for (int i = 1; i <= text.length() - SHORTEST_PART; i++) {
            of(text.substring(0, i), text.substring(i), lexicon).ifPresent(splits::add);
        }
        return splits;
    }

    /** Empty unless both are words, and stand side by side in some text. */
    private static Optional<Split> of(String one, String other, Lexicon lexicon) throws IOException {
        if (!areParts(one, other)) {
            return Optional.empty();
        }
        List<AskedWord> first = AskedWord.of(one);
        List<AskedWord> second = AskedWord.of(other);
        if (!isWord(first, lexicon) || !isWord(second, lexicon)) {
            return Optional.empty();
        }
        Split split = new Split(first.get(0), second.get(0));
        return split.isSideBySide(lexicon.reader()) ? Optional.of(split) : Optional.empty();
    }

    /** Other letters number what follows, as in "(b) ranches", or are the rest of a word that was torn apart. */
    private static boolean areParts(String first, String second) {
        return second.length() >= (first.length() < SHORTEST_PART ? SHORTEST_PREFIXED : SHORTEST_PART)
                && (first.length() > 1 || SmallWords.isPrefix(first));
    }

    Query query(Lexicon lexicon) throws IOException {
        if (SmallWords.has(first.plain())) {
            return AskedWord.sideBySide(List.of(first, second));
        }
        return new BooleanQuery.Builder()
                .add(AskedWord.any(first.known(lexicon)), Occur.MUST)
                .add(AskedWord.any(second.known(lexicon)), Occur.MUST)
                .build();
    }

    private static boolean isWord(List<AskedWord> part, Lexicon lexicon) throws IOException {
        if (part.size() != 1 || !SmallWords.join(part.get(0).plain())) {
            return false;
        }
        for (String form : part.get(0).forms()) {
            if (lexicon.has(SearchedText.ORDERED, form)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some text has them so: the first that has is enough. */
    private boolean isSideBySide(IndexReader reader) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        Weight together = searcher.createWeight(
                searcher.rewrite(AskedWord.sideBySide(List.of(first, second))), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext segment : reader.leaves()) {
            Scorer scorer = together.scorer(segment);
            if (scorer != null && scorer.iterator().nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                return true;
            }
        }
        return false;
    }
}
