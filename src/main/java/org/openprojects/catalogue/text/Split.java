package org.openprojects.catalogue.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** A word written as two, as some text has them one behind the other. */
record Split(AskedWord first, AskedWord second) {
    private static final int SHORTEST_PART = 3;

    static List<Split> of(AskedWord word, Lexicon lexicon) throws IOException {
        List<Split> splits = new ArrayList<>();
        String text = word.plain();
        for (int i = SHORTEST_PART; i <= text.length() - SHORTEST_PART; i++) {
            String first = text.substring(0, i);
            String second = text.substring(i);
            if (isWord(first, lexicon) && isWord(second, lexicon) && areNeighbours(first, second, lexicon.reader())) {
                splits.add(new Split(
                        AskedWord.of(first).get(0), AskedWord.of(second).get(0)));
            }
        }
        return splits;
    }

    Query query(Lexicon lexicon) throws IOException {
        return new BooleanQuery.Builder()
                .add(AskedWord.any(first.known(lexicon)), Occur.MUST)
                .add(AskedWord.any(second.known(lexicon)), Occur.MUST)
                .build();
    }

    private static boolean isWord(String text, Lexicon lexicon) throws IOException {
        return !SmallWords.has(text) && lexicon.has(SearchedText.ORDERED, text);
    }

    /** Whether some text has them so: the first that has is enough. */
    private static boolean areNeighbours(String first, String second, IndexReader reader) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        Weight together = searcher.createWeight(
                searcher.rewrite(new PhraseQuery(SearchedText.ORDERED, first, second)),
                ScoreMode.COMPLETE_NO_SCORES,
                1);
        for (LeafReaderContext segment : reader.leaves()) {
            Scorer scorer = together.scorer(segment);
            if (scorer != null && scorer.iterator().nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                return true;
            }
        }
        return false;
    }
}
