package org.openprojects.catalogue.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/** What titles say; nothing where no title says it. */
record TitleSearch(Lexicon lexicon) {
    /** More than all words of a search count together. */
    private static final int FIRST = 1000;

    /** @param runs stems, or two of them side by side, that mean the same */
    List<Query> having(Set<String> runs) throws IOException {
        return any(SearchedText.RUNS, runs);
    }

    /** That, and nothing else. */
    List<Query> saying(List<AskedWord> words) throws IOException {
        Set<String> wholes = Stream.of(Tongue.values())
                .map(tongue ->
                        Heading.of(words.stream().map(word -> word.in(tongue)).toList()))
                .map(Heading::whole)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return any(SearchedText.WHOLE, wholes).stream()
                .<Query>map(whole -> new BoostQuery(new ConstantScoreQuery(whole), FIRST))
                .toList();
    }

    private List<Query> any(String field, Set<String> texts) throws IOException {
        List<Term> known = new ArrayList<>();
        for (String text : texts) {
            if (lexicon.has(field, text)) {
                known.add(new Term(field, text));
            }
        }
        if (known.isEmpty()) {
            return List.of();
        }
        SynonymQuery.Builder any = new SynonymQuery.Builder(field);
        known.forEach(any::addTerm);
        return List.of(any.build());
    }
}
