package org.openprojects.catalogue.text;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;

/** Words that may not have been typed to their end. */
public final class Beginnings {
    private static final int MOST_WORDS = 10;

    private final List<String> words;

    public Beginnings(String typed) {
        this.words = Word.of(typed, Tongue.EN).stream()
                .map(Word::plain)
                .limit(MOST_WORDS)
                .toList();
    }

    /** Whether each of them begins a word of a text. */
    public boolean areIn(String text) {
        List<Word> there = Word.of(text, Tongue.EN);
        return !words.isEmpty()
                && words.stream()
                        .allMatch(begun ->
                                there.stream().anyMatch(word -> word.plain().startsWith(begun)));
    }

    /** Finds the titles in which each of them begins a word. */
    public Query query() {
        if (words.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(new PrefixQuery(new Term(SearchedText.TITLE, word)), Occur.FILTER));
        return query.build();
    }
}
