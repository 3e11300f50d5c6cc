package org.openprojects.catalogue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.openprojects.catalogue.field.WordField;
import org.openprojects.vocabulary.CodedWord;

/** How the codes that living records have are written; of several ways, the first by the alphabet. */
final class Labels {
    private Labels() {}

    /** By code, in the order of the codes. */
    static Map<String, CodedWord> of(WordField field, IndexReader reader) throws IOException {
        Map<String, CodedWord> words = new TreeMap<>();
        for (LeafReaderContext context : reader.leaves()) {
            Terms terms = context.reader().terms(field.labels());
            TermsEnum labels = terms == null ? TermsEnum.EMPTY : terms.iterator();
            for (BytesRef label = labels.next(); label != null; label = labels.next()) {
                PostingsEnum having = labels.postings(null, PostingsEnum.NONE);
                if (Keys.living(having, context.reader()) != PostingsEnum.NO_MORE_DOCS) {
                    CodedWord word = WordField.word(label);
                    words.merge(word.code(), word, Labels::first);
                }
            }
        }
        return new LinkedHashMap<>(words);
    }

    private static CodedWord first(CodedWord one, CodedWord other) {
        return one.label().compareTo(other.label()) <= 0 ? one : other;
    }
}
