package org.openprojects.catalogue.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/** Words that some write as one and others as two: each way of writing finds the others, where texts have them. */
final class Compounds {
    private static final int SHORTEST_PART = 3;

    private final IndexReader reader;

    Compounds(IndexReader reader) {
        this.reader = reader;
    }

    /** Two words written as one; empty where no text has that. */
    List<Query> joined(AskedWord one, AskedWord other) throws IOException {
        List<String> stems = AskedWord.of(one.plain() + other.plain()).get(0).known(reader);
        return stems.isEmpty() ? List.of() : List.of(AskedWord.any(stems));
    }

    /** A word written as two; empty where no text has them one behind the other. */
    List<Query> split(AskedWord word) throws IOException {
        List<Query> splits = new ArrayList<>();
        String text = word.plain();
        for (int i = SHORTEST_PART; i <= text.length() - SHORTEST_PART; i++) {
            String first = text.substring(0, i);
            String second = text.substring(i);
            if (isWord(first) && isWord(second) && areNeighbours(first, second)) {
                splits.add(new BooleanQuery.Builder()
                        .add(AskedWord.any(AskedWord.of(first).get(0).known(reader)), Occur.MUST)
                        .add(AskedWord.any(AskedWord.of(second).get(0).known(reader)), Occur.MUST)
                        .build());
            }
        }
        return splits;
    }

    private boolean isWord(String text) throws IOException {
        return reader.docFreq(new Term(SearchedText.ORDERED, text)) > 0
                && !SmallWords.has(text)
                && !AskedWord.of(text).get(0).known(reader).isEmpty();
    }

    private boolean areNeighbours(String first, String second) throws IOException {
        PhraseQuery together = new PhraseQuery(SearchedText.ORDERED, first, second);
        return new IndexSearcher(reader).search(together, 1).scoreDocs.length > 0;
    }
}
