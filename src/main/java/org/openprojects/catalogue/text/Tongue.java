package org.openprojects.catalogue.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/** The languages whose words are brought to their stems; of any other language words are only folded. */
enum Tongue {
    EN(words -> new PorterStemFilter(new EnglishPossessiveFilter(words))),
    FR(FrenchLightStemFilter::new),
    ES(SpanishLightStemFilter::new),
    PT(PortugueseLightStemFilter::new),
    OTHER(words -> words);

    private static final CharArraySet ELIDED =
            new CharArraySet(List.of("l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu"), true);

    /** More words than a batch of records has, none longer than words are: whoever asks in words of no language cannot fill the memory. */
    private static final int MOST_KNOWN = 20_000;

    private static final int LONGEST_KNOWN = 32;

    /** Where a word may be broken; no part of it. */
    private static final String SOFT_HYPHEN = "\u00ad";

    private final UnaryOperator<TokenStream> stems;
    private final Analyzer alone = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer word = new KeywordTokenizer();
            TokenStream lower = new LowerCaseFilter(new ElisionFilter(new LowerCaseFilter(word), ELIDED));
            // The word as it is, and after it its stem; both without accents.
            return new TokenStreamComponents(word, new ASCIIFoldingFilter(stems.apply(new KeywordRepeatFilter(lower))));
        }
    };
    private final Analyzer analyzer = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokens = new StandardTokenizer();
            return new TokenStreamComponents(tokens, new Forms(tokens));
        }
    };
    private final Map<String, Word> known = new ConcurrentHashMap<>();

    Tongue(UnaryOperator<TokenStream> stems) {
        this.stems = stems;
    }

    /** @param language ISO 639-1; labels are English where nothing is said */
    static Tongue of(String language) {
        return language == null
                ? EN
                : Arrays.stream(values())
                        .filter(tongue -> tongue.name().equals(language.toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .orElse(OTHER);
    }

    /** @param token as it stands in a text; texts repeat their words, so those met before are remembered */
    Word word(String token) {
        String whole = token.replace(SOFT_HYPHEN, "");
        return whole.length() > LONGEST_KNOWN ? read(whole) : remembered(whole);
    }

    private Word remembered(String token) {
        Word word = known.get(token);
        if (word == null) {
            word = read(token);
            if (known.size() >= MOST_KNOWN) {
                known.clear();
            }
            known.put(token, word);
        }
        return word;
    }

    private Word read(String token) {
        try (TokenStream forms = alone.tokenStream("", token)) {
            CharTermAttribute form = forms.addAttribute(CharTermAttribute.class);
            forms.reset();
            forms.incrementToken();
            String plain = form.toString();
            String stem = forms.incrementToken() ? form.toString() : plain;
            forms.end();
            return new Word(plain, stem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of texts; gives each word as it is, and in its place its stem, where that is another. */
    Analyzer analyzer() {
        return analyzer;
    }

    private final class Forms extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private String stem;

        private Forms(TokenStream tokens) {
            super(tokens);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (stem != null) {
                term.setEmpty().append(stem);
                step.setPositionIncrement(0);
                stem = null;
                return true;
            }
            if (!input.incrementToken()) {
                return false;
            }
            Word word = word(term.toString());
            term.setEmpty().append(word.plain());
            stem = word.stem().equals(word.plain()) ? null : word.stem();
            return true;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            stem = null;
        }
    }
}
