package org.openprojects.catalogue.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * A word of a text.
 *
 * @param plain in small letters and without accents
 * @param stem of the word in the language of the text; the word itself where it has no other
 */
record Word(String plain, String stem) {
    private static final Analyzer TOKENS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new StandardTokenizer());
        }
    };

    private interface Reader {
        void read(String token, int start, int end);
    }

    static List<Word> of(String text, Tongue tongue) {
        List<Word> words = new ArrayList<>();
        read(text, (token, start, end) -> words.add(tongue.word(token)));
        return words;
    }

    /** The text with another word wherever it has this one, however it writes it. */
    static String replaced(String text, String plain, String by) {
        StringBuilder replaced = new StringBuilder(text);
        read(text, (token, start, end) -> {
            if (Tongue.EN.word(token).plain().equals(plain)) {
                int moved = replaced.length() - text.length();
                replaced.replace(start + moved, end + moved, by);
            }
        });
        return replaced.toString();
    }

    private static void read(String text, Reader reader) {
        try (TokenStream tokens = TOKENS.tokenStream("", text)) {
            CharTermAttribute token = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                reader.read(token.toString(), place.startOffset(), place.endOffset());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
