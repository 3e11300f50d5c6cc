package org.openprojects.catalogue.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.openprojects.problem.Refusal;

/**
 * What somebody has typed into a search box: words that must all be there, {@code "phrases"}, {@code begin*}, and with a
 * minus before it what must not be there.
 */
public final class SearchBox {
    private static final int MOST_WORDS = 32;
    private static final int SHORTEST_BEGINNING = 2;

    /** More than that a title has the words apart. */
    private static final int TYPED_AS_ONE = 2;

    private final String typed;
    private final List<SearchTerm> terms;

    private SearchBox(String typed) {
        this.typed = typed;
        this.terms = SearchTerm.of(typed);
    }

    /** @throws RuntimeException a 400 problem, for a text that would cost too much to look for */
    public static SearchBox of(String typed) {
        SearchBox box = new SearchBox(typed);
        if (box.terms.stream()
                        .mapToInt(term -> AskedWord.of(term.text()).size())
                        .sum()
                > MOST_WORDS) {
            throw Refusal.parameter("q", "has more than %d words; leave some out".formatted(MOST_WORDS));
        }
        box.terms.stream()
                .filter(term -> term.kind() == SearchTerm.Kind.PREFIX)
                .filter(term -> lettersAtTheEnd(term.text()) < SHORTEST_BEGINNING)
                .findFirst()
                .ifPresent(shortOne -> {
                    throw Refusal.parameter("q", "has `%s*`: a beginning needs two letters".formatted(shortOne.text()));
                });
        return box;
    }

    private static int lettersAtTheEnd(String text) {
        return (int) text.substring(text.lastIndexOf('-') + 1).codePoints().count();
    }

    public Sought sought(Lexicon lexicon) throws IOException {
        WordSearch words = new WordSearch(plainWords(), lexicon);
        List<Query> wanted = new ArrayList<>(words.all());
        List<Query> better = new ArrayList<>(words.better());
        List<List<Query>> unwanted = new ArrayList<>();
        for (SearchTerm term : terms) {
            if (term.excluded()) {
                unwanted.add(clauses(term, lexicon));
            } else if (term.kind() != SearchTerm.Kind.WORDS) {
                wanted.addAll(clauses(term, lexicon));
            } else {
                List<AskedWord> typedAsOne = AskedWord.of(term.text());
                if (hasSmallPart(typedAsOne)) {
                    better.add(new BoostQuery(new Phrase(typedAsOne, lexicon).query(), TYPED_AS_ONE));
                }
            }
        }
        return new Sought(wanted, better, unwanted);
    }

    /** As "on-farm" has: what is typed without a blank says more than its greater words. */
    private static boolean hasSmallPart(List<AskedWord> typedAsOne) {
        return typedAsOne.size() > 1 && typedAsOne.stream().anyMatch(word -> SmallWords.has(word.plain()));
    }

    /** The same with each word that no text has replaced by the nearest that one has; empty if there is nothing to mend. */
    public Optional<SearchBox> corrected(Lexicon lexicon) throws IOException {
        String mended = new Respelling(lexicon).mend(typed, plainWords());
        return mended.equals(typed) ? Optional.empty() : Optional.of(new SearchBox(mended));
    }

    @Override
    public String toString() {
        return typed;
    }

    private List<AskedWord> plainWords() {
        return terms.stream()
                .filter(term -> term.kind() == SearchTerm.Kind.WORDS && !term.excluded())
                .flatMap(term -> AskedWord.of(term.text()).stream())
                .toList();
    }

    private static List<Query> clauses(SearchTerm term, Lexicon lexicon) throws IOException {
        List<AskedWord> words = AskedWord.of(term.text());
        if (words.isEmpty()) {
            return List.of();
        }
        return switch (term.kind()) {
            case PREFIX -> List.of(beginning(words, lexicon));
            case PHRASE ->
                words.size() == 1 ? new WordSearch(words, lexicon).all() : List.of(new Phrase(words, lexicon).query());
            case WORDS -> new WordSearch(words, lexicon).all();
        };
    }

    /** Behind a hyphen a word may begin that some text writes by itself, and another in one with the words before. */
    private static Query beginning(List<AskedWord> words, Lexicon lexicon) throws IOException {
        Query last = beginning(words.get(words.size() - 1).plain());
        if (words.size() == 1) {
            return last;
        }
        BooleanQuery.Builder parts = new BooleanQuery.Builder().add(last, Occur.MUST);
        for (Query word : new WordSearch(words.subList(0, words.size() - 1), lexicon).all()) {
            parts.add(word, Occur.MUST);
        }
        String joined = words.stream().map(AskedWord::plain).collect(Collectors.joining());
        return new DisjunctionMaxQuery(List.of(parts.build(), beginning(joined)), 0);
    }

    private static Query beginning(String begun) {
        return new BooleanQuery.Builder()
                .add(new PrefixQuery(new Term(SearchedText.ORDERED, begun)), Occur.MUST)
                .add(new PrefixQuery(new Term(SearchedText.TITLE, begun)), Occur.SHOULD)
                .build();
    }
}
