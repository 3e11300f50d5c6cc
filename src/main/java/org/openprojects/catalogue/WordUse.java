package org.openprojects.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.openprojects.vocabulary.CodedWord;

/** A code and how many living records have it. */
public record WordUse(CodedWord word, long records) {

    /** By code; codes that no living record has any more are left out. */
    static List<WordUse> count(IndexReader reader, WordField field) throws IOException {
        Map<String, Long> counts = new HashMap<>();
        for (LeafReaderContext context : reader.leaves()) {
            SortedSetDocValues codes = context.reader().getSortedSetDocValues(field.column());
            if (codes != null) {
                count(codes, context.reader().getLiveDocs(), counts);
            }
        }
        return labels(reader, field).stream()
                .filter(word -> counts.containsKey(word.code()))
                .map(word -> new WordUse(word, counts.get(word.code())))
                .toList();
    }

    /** Each code that living records have, with the first of its labels among them. */
    static List<CodedWord> labels(IndexReader reader, WordField field) {
        Map<String, CodedWord> words = new TreeMap<>();
        try {
            for (LeafReaderContext context : reader.leaves()) {
                Terms terms = context.reader().terms(field.labels());
                TermsEnum labels = terms == null ? TermsEnum.EMPTY : terms.iterator();
                for (BytesRef label = labels.next(); label != null; label = labels.next()) {
                    PostingsEnum having = labels.postings(null, PostingsEnum.NONE);
                    if (Keys.living(having, context.reader()) != PostingsEnum.NO_MORE_DOCS) {
                        CodedWord word = WordField.word(label);
                        words.merge(word.code(), word, WordUse::first);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ArrayList<>(words.values());
    }

    private static CodedWord first(CodedWord one, CodedWord other) {
        return one.label().compareTo(other.label()) <= 0 ? one : other;
    }

    private static void count(SortedSetDocValues codes, Bits live, Map<String, Long> counts) throws IOException {
        long[] counted = new long[Math.toIntExact(codes.getValueCount())];
        for (int document = codes.nextDoc(); document != SortedSetDocValues.NO_MORE_DOCS; document = codes.nextDoc()) {
            if (live == null || live.get(document)) {
                for (int i = 0; i < codes.docValueCount(); i++) {
                    counted[Math.toIntExact(codes.nextOrd())]++;
                }
            }
        }
        for (int i = 0; i < counted.length; i++) {
            if (counted[i] > 0) {
                counts.merge(codes.lookupOrd(i).utf8ToString(), counted[i], Long::sum);
            }
        }
    }
}
