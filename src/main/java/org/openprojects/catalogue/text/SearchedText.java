package org.openprojects.catalogue.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;

/** What of a record is searched: a heading weighs more than a name, a name more than a line of prose. */
public final class SearchedText {
    /** Of each stem how heavy it is in the record, and nothing else: what records are ranked by. */
    static final String RANKED = "text";

    /** All words in their order, and in the place of each its {@link #stemmed} stem: for phrases, and for what words there are. */
    static final String ORDERED = "words";

    /** The words of titles as they are: what is looked through while somebody is typing. */
    static final String TITLE = "title.words";

    /** The stems of titles, alone and in twos that stand side by side. */
    static final String RUNS = "title.runs";

    /** All that a title names, in one. */
    static final String WHOLE = "title.whole";

    /** No phrase reaches from one text into another. */
    private static final int GAP = 100;

    private static final FieldType RANKING = type(IndexOptions.DOCS_AND_FREQS, false);
    private static final FieldType ORDER = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

    private final Map<String, Integer> weights = new HashMap<>();
    private final List<Word> words = new ArrayList<>();
    private final List<Integer> steps = new ArrayList<>();
    private final Set<String> titled = new HashSet<>();
    private final Set<String> runs = new HashSet<>();
    private final Set<String> wholes = new HashSet<>();

    /** @param language ISO 639-1, or null for texts of our own */
    public SearchedText add(Weight weight, String text, String language) {
        if (text != null) {
            List<Word> all = Word.of(text, Tongue.of(language));
            if (weight == Weight.TITLE) {
                title(all);
            }
            int step = GAP;
            for (Word word : all) {
                if (!SmallWords.has(word.plain())) {
                    weights.merge(word.stem(), weight.times(), Integer::sum);
                }
                words.add(word);
                steps.add(step);
                step = 1;
            }
        }
        return this;
    }

    private void title(List<Word> title) {
        title.forEach(word -> titled.add(word.plain()));
        Heading heading = Heading.of(title);
        runs.addAll(heading.runs());
        heading.whole().ifPresent(wholes::add);
    }

    public SearchedText add(Weight weight, List<String> texts, String language) {
        texts.forEach(text -> add(weight, text, language));
        return this;
    }

    /** Nothing, where there is nothing to be found. */
    public void put(Document document) {
        if (words.isEmpty()) {
            return;
        }
        document.add(new Field(RANKED, new WeightedStems(weights), RANKING));
        put(document, TITLE, titled);
        put(document, RUNS, runs);
        put(document, WHOLE, wholes);
        document.add(new Field(ORDERED, new OrderedWords(words, steps), ORDER));
    }

    /** No word begins so: what texts write is told from what it was brought to. */
    static String stemmed(String stem) {
        return '\u0001' + stem;
    }

    private static void put(Document document, String field, Set<String> terms) {
        terms.forEach(term -> document.add(new StringField(field, term, Store.NO)));
    }

    private static FieldType type(IndexOptions options, boolean omitNorms) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setOmitNorms(omitNorms);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    private static final class WeightedStems extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TermFrequencyAttribute weight = addAttribute(TermFrequencyAttribute.class);
        private final Iterator<Map.Entry<String, Integer>> stems;

        WeightedStems(Map<String, Integer> weights) {
            this.stems = weights.entrySet().iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!stems.hasNext()) {
                return false;
            }
            clearAttributes();
            Map.Entry<String, Integer> stem = stems.next();
            term.append(stem.getKey());
            weight.setTermFrequency(stem.getValue());
            return true;
        }
    }

    private static final class OrderedWords extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private final List<Word> words;
        private final List<Integer> steps;
        private int next;
        private String stem;

        OrderedWords(List<Word> words, List<Integer> steps) {
            this.words = words;
            this.steps = steps;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (stem != null) {
                term.append(stemmed(stem));
                step.setPositionIncrement(0);
                stem = null;
                return true;
            }
            if (next == words.size()) {
                return false;
            }
            Word word = words.get(next);
            term.append(word.plain());
            step.setPositionIncrement(steps.get(next++));
            stem = word.stem().equals(word.plain()) ? null : word.stem();
            return true;
        }
    }
}
