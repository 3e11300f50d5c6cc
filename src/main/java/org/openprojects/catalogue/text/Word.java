package org.openprojects.catalogue.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * A word of a text.
 *
 * @param plain in small letters and without accents
 * @param stem of the word in the language of the text; the word itself where it has no other
 */
record Word(String plain, String stem) {

    static List<Word> of(String text, Tongue tongue) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = tongue.analyzer().tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (step.getPositionIncrement() > 0) {
                    words.add(new Word(term.toString(), term.toString()));
                } else {
                    words.set(
                            words.size() - 1,
                            new Word(words.get(words.size() - 1).plain(), term.toString()));
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
