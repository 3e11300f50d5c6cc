package org.openprojects.catalogue.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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
        /** Whether to go on. */
        boolean read(String token, int start, int end);
    }

    static List<Word> of(String text, Tongue tongue) {
        List<Word> words = new ArrayList<>();
        read(text, (token, start, end) -> words.add(tongue.word(token)));
        return words;
    }

    /** Whether the text has such a word; it is read no further than to that. */
    static boolean isAny(String text, Tongue tongue, Predicate<Word> wanted) {
        return !read(text, (token, start, end) -> !wanted.test(tongue.word(token)));
    }

    /** The text with another word wherever it has this one, however it writes it. */
    static String replaced(String text, String plain, String by) {
        StringBuilder replaced = new StringBuilder(text);
        read(text, (token, start, end) -> {
            if (Tongue.EN.word(token).plain().equals(plain)) {
                int moved = replaced.length() - text.length();
                replaced.replace(start + moved, end + moved, by);
            }
            return true;
        });
        return replaced.toString();
    }

    /** Whether it was read to its end. */
    private static boolean read(String text, Reader reader) {
        try (TokenStream tokens = TOKENS.tokenStream("", text)) {
            CharTermAttribute token = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            boolean goesOn = true;
            while (goesOn && tokens.incrementToken()) {
                goesOn = reader.read(token.toString(), place.startOffset(), place.endOffset());
            }
            tokens.end();
            return goesOn;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
