package org.openprojects.catalogue.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
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

    private final Analyzer analyzer;

    Tongue(UnaryOperator<TokenStream> stems) {
        this.analyzer = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                TokenStream lower = new LowerCaseFilter(new ElisionFilter(new LowerCaseFilter(words), ELIDED));
                // Each word as it is, and after it its stem; both without accents.
                return new TokenStreamComponents(
                        words, new ASCIIFoldingFilter(stems.apply(new KeywordRepeatFilter(lower))));
            }
        };
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

    Analyzer analyzer() {
        return analyzer;
    }
}
