package org.openprojects.catalogue.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.FieldHighlighter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/** The sentence of a text that a search has found, its words in {@code <em>}, all else fit to stand in HTML. */
public final class Marks {
    private static final DefaultPassageFormatter FORMAT = new DefaultPassageFormatter("<em>", "</em>", " … ", true);

    private final Query query;
    private final Set<String> wanted = new HashSet<>();
    private final List<ByteRunAutomaton> begun = new ArrayList<>();
    private final Map<Tongue, FieldHighlighter> sentences = new EnumMap<>(Tongue.class);

    public Marks(Query query) {
        this.query = query;
        query.visit(new QueryVisitor() {
            @Override
            public void consumeTerms(Query part, Term... terms) {
                for (Term term : terms) {
                    wanted.add(term.text());
                }
            }

            @Override
            public void consumeTermsMatching(Query part, String field, Supplier<ByteRunAutomaton> automaton) {
                begun.add(automaton.get());
            }
        });
    }

    /** Empty where the text has none of the words. */
    public Optional<String> in(String text, String language) {
        Tongue tongue = Tongue.of(language);
        // Most texts have none, and to look for sentences costs more than to read words.
        return Word.isAny(text, tongue, this::isWanted) ? marked(text, tongue) : Optional.empty();
    }

    private boolean isWanted(Word word) {
        return wanted.contains(word.plain()) || wanted.contains(word.stem()) || !begun.isEmpty() && isBegun(word);
    }

    private boolean isBegun(Word word) {
        BytesRef plain = new BytesRef(word.plain());
        return begun.stream().anyMatch(automaton -> matches(automaton, plain));
    }

    private static boolean matches(ByteRunAutomaton automaton, BytesRef word) {
        return automaton.run(word.bytes, word.offset, word.length);
    }

    private Optional<String> marked(String text, Tongue tongue) {
        try {
            Object marked = sentences
                    .computeIfAbsent(tongue, unseen -> Sentences.in(tongue).of(query))
                    .highlightFieldForDoc(null, -1, text);
            return Optional.ofNullable(marked).map(Object::toString).filter(sentence -> sentence.contains("<em>"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks a query through once, not for each text. */
    private static final class Sentences extends UnifiedHighlighter {
        private Sentences(Builder builder) {
            super(builder);
        }

        static Sentences in(Tongue tongue) {
            return new Sentences(builderWithoutSearcher(tongue.analyzer())
                    .withFieldMatcher(field -> true)
                    // The words of a search may stand in different texts of a record.
                    .withWeightMatches(false)
                    // All words of a search count the same: no index is made of a text to see how often it has each.
                    .withPassageRelevancyOverSpeed(false)
                    .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ROOT))
                    .withFormatter(FORMAT)
                    .withMaxNoHighlightPassages(0));
        }

        FieldHighlighter of(Query query) {
            return getFieldHighlighter(SearchedText.RANKED, query, extractTerms(query), 1);
        }
    }
}
