package org.openprojects.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.openprojects.change.RecordType;
import org.openprojects.problem.Refusal;
import org.openprojects.vocabulary.Code;
import org.openprojects.vocabulary.CodedWord;

/** The codes that records of a type have of one list, or other words that they are told apart by; none, one or several. */
public record WordField(RecordType type, String name) {
    /** Stands in the index for having no code. */
    private static final String ABSENT = "";

    private static final String NONE = "none";

    private static final char LABEL = '\u001f';

    void put(Document document, List<CodedWord> words) {
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
        document.add(new SortedSetDocValuesField(column(), new BytesRef(code)));
    }

    /** @param codes {@value #NONE} among them is to have no code at all */
    Query oneOf(Set<String> codes) {
        return new TermInSetQuery(
                column(),
                codes.stream()
                        .map(code -> new BytesRef(code.equals(NONE) ? ABSENT : code))
                        .collect(Collectors.toSet()));
    }

    /** @throws RuntimeException a 400 problem, if a word is neither a code known beforehand nor one that a record has */
    void check(Wanted wanted, List<Code> known, Snapshot snapshot) {
        wanted.words()
                .filter(word -> !word.equals(NONE))
                .filter(word -> known.stream().noneMatch(code -> code.code().equals(word)))
                .filter(word -> !snapshot.isUsed(term(word)))
                .findFirst()
                .ifPresent(unknown -> {
                    throw Refusal.notOneOf(name, unknown, snapshot.codes(this, known));
                });
    }

    private Term term(String code) {
        return new Term(column(), code);
    }

    String column() {
        return type.word() + "." + name;
    }

    /** The terms of this are what {@link #word} reads. */
    String labels() {
        return column() + ".label";
    }

    static CodedWord word(BytesRef label) {
        String text = label.utf8ToString();
        int end = text.indexOf(LABEL);
        return new CodedWord(text.substring(0, end), text.substring(end + 1));
    }
}
