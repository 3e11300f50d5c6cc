package org.openprojects.catalogue.text;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** Takes words that no text has for misspelt, and puts the nearest that one has in their place. */
final class Respelling {
    private final Lexicon lexicon;

    Respelling(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    String mend(String typed, List<AskedWord> words) throws IOException {
        String mended = typed;
        DirectSpellChecker speller = new DirectSpellChecker();
        for (AskedWord word : words) {
            if (word.known(lexicon).isEmpty() && isOfLetters(word)) {
                SuggestWord[] nearest = speller.suggestSimilar(
                        new Term(SearchedText.ORDERED, word.plain()), 1, lexicon.reader(), SuggestMode.SUGGEST_ALWAYS);
                if (nearest.length > 0) {
                    mended = Word.replaced(mended, word.plain(), nearest[0].string);
                }
            }
        }
        return mended;
    }

    /** Another number would mean another thing. */
    private static boolean isOfLetters(AskedWord word) {
        return word.plain().codePoints().allMatch(Character::isLetter);
    }
}
