package org.openprojects.catalogue.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/**
 * A word of a search in all the forms that texts may have it in: nobody says in which language a search is meant.
 *
 * @param stems one for each of the languages
 */
record AskedWord(String plain, List<String> stems) {

    static List<AskedWord> of(String text) {
        List<AskedWord> asked = new ArrayList<>();
        for (Tongue tongue : Tongue.values()) {
            List<Word> words = Word.of(text, tongue);
            for (int i = 0; i < words.size(); i++) {
                if (i == asked.size()) {
                    asked.add(new AskedWord(words.get(i).plain(), new ArrayList<>()));
                }
                asked.get(i).stems().add(words.get(i).stem());
            }
        }
        return asked;
    }

    /** The compound that it makes with another; empty where the two side by side are no one word, as signs and ideographs are not. */
    Optional<AskedWord> joined(AskedWord other) {
        List<AskedWord> words = of(plain + other.plain);
        return words.size() == 1 ? Optional.of(words.get(0)) : Optional.empty();
    }

    Word in(Tongue tongue) {
        return new Word(plain, stems.get(tongue.ordinal()));
    }

    /** The stems that some record has of a word that is written like this one. */
    List<String> known(Lexicon lexicon) throws IOException {
        List<String> known = new ArrayList<>();
        boolean written = lexicon.has(SearchedText.ORDERED, plain);
        for (String stem : new LinkedHashSet<>(stems)) {
            if (lexicon.has(SearchedText.RANKED, stem) && (written || beginsWord(stem, lexicon))) {
                known.add(stem);
            }
        }
        return known;
    }

    /** French stems have no letter twice: who types "comunity" is not to find "community" in French texts alone. */
    private static boolean beginsWord(String stem, Lexicon lexicon) throws IOException {
        // Its last letter may be none of the word's: "policy" has the stem "polici".
        return lexicon.hasBeginning(stem.length() < 2 ? stem : stem.substring(0, stem.length() - 1));
    }

    /** All that texts may have in its place. */
    List<String> forms() {
        Stream<String> written = Stream.concat(Stream.of(plain), stems.stream());
        return Stream.concat(written, stems.stream().map(SearchedText::stemmed))
                .distinct()
                .toList();
    }

    /** Finds the records in which they stand one behind the other. */
    static Query sideBySide(List<AskedWord> words) {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (AskedWord word : words) {
            phrase.add(word.forms().stream()
                    .map(form -> new Term(SearchedText.ORDERED, form))
                    .toArray(Term[]::new));
        }
        return phrase.build();
    }

    /** Finds the records that have one of its stems, as if they were one word. */
    static Query any(List<String> stems) {
        SynonymQuery.Builder query = new SynonymQuery.Builder(SearchedText.RANKED);
        stems.forEach(stem -> query.addTerm(new Term(SearchedText.RANKED, stem)));
        return query.build();
    }
}
