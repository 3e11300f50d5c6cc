package org.openprojects.catalogue.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** The sentence of a text that a search has found, its words in {@code <em>}, all else fit to stand in HTML. */
public final class Marks {
    private static final DefaultPassageFormatter FORMAT = new DefaultPassageFormatter("<em>", "</em>", " … ", true);

    private final Query query;

    public Marks(Query query) {
        this.query = query;
    }

    /** Empty where the text has none of the words. */
    public Optional<String> in(String text, String language) {
        UnifiedHighlighter highlighter = UnifiedHighlighter.builderWithoutSearcher(
                        Tongue.of(language).analyzer())
                .withFieldMatcher(field -> true)
                // The words of a search may stand in different texts of a record.
                .withWeightMatches(false)
                .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ROOT))
                .withFormatter(FORMAT)
                .withMaxNoHighlightPassages(0)
                .build();
        try {
            Object marked = highlighter.highlightWithoutSearcher(SearchedText.RANKED, query, text, 1);
            return Optional.ofNullable(marked).map(Object::toString).filter(sentence -> sentence.contains("<em>"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
