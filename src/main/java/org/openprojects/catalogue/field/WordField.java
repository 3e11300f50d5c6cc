package org.openprojects.catalogue.field;

import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.openprojects.vocabulary.CodedWord;

/** The codes that records of a type have of one list, few enough to be counted; a record has none, one or several. */
public record WordField(Kind kind, String name) {
    /** Stands in a question for having no code. */
    public static final String NONE = "none";

    /** Stands in the index for that. */
    public static final String ABSENT = "";

    private static final char LABEL = '\u001f';

    public void put(Document document, List<CodedWord> words) {
        if (words.isEmpty()) {
            put(document, ABSENT);
        }
        for (CodedWord word : Set.copyOf(words)) {
            put(document, word.code());
            document.add(new StringField(labels(), word.code() + LABEL + word.label(), Store.NO));
        }
    }

    private void put(Document document, String code) {
        document.add(new StringField(column(), code, Store.NO));
    }

    /** @param word a code or {@value #NONE} */
    public Term term(String word) {
        return new Term(column(), stored(word));
    }

    public String column() {
        return kind.column(name);
    }

    /** The terms of this are what {@link #word} reads. */
    public String labels() {
        return kind.column(name, "label");
    }

    public static String stored(String word) {
        return word.equals(NONE) ? ABSENT : word;
    }

    public static String shown(String stored) {
        return stored.equals(ABSENT) ? NONE : stored;
    }

    public static CodedWord word(BytesRef label) {
        String text = label.utf8ToString();
        int end = text.indexOf(LABEL);
        return new CodedWord(text.substring(0, end), text.substring(end + 1));
    }
}
