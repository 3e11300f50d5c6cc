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

/** A word written as two, as some text has them one behind the other. */
record Split(AskedWord first, AskedWord second) {
    private static final int SHORTEST_PART = 3;

    static List<Split> of(AskedWord word, IndexReader reader) throws IOException {
        List<Split> splits = new ArrayList<>();
        String text = word.plain();
        for (int i = SHORTEST_PART; i <= text.length() - SHORTEST_PART; i++) {
            String first = text.substring(0, i);
            String second = text.substring(i);
            if (isWord(first, reader) && isWord(second, reader) && areNeighbours(first, second, reader)) {
                splits.add(new Split(
                        AskedWord.of(first).get(0), AskedWord.of(second).get(0)));
            }
        }
        return splits;
    }

    Query query(IndexReader reader) throws IOException {
        return new BooleanQuery.Builder()
                .add(AskedWord.any(first.known(reader)), Occur.MUST)
                .add(AskedWord.any(second.known(reader)), Occur.MUST)
                .build();
    }

    private static boolean isWord(String text, IndexReader reader) throws IOException {
        return reader.docFreq(new Term(SearchedText.ORDERED, text)) > 0
                && !SmallWords.has(text)
                && !AskedWord.of(text).get(0).known(reader).isEmpty();
    }

    private static boolean areNeighbours(String first, String second, IndexReader reader) throws IOException {
        PhraseQuery together = new PhraseQuery(SearchedText.ORDERED, first, second);
        return new IndexSearcher(reader).search(together, 1).scoreDocs.length > 0;
    }
}
