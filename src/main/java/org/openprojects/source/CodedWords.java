package org.openprojects.source;

import java.util.List;
import org.openprojects.vocabulary.CodedWord;

/** Words in their order, as one value of a record; see {@link Texts}. */
public record CodedWords(List<CodedWord> list) {
    public static final CodedWords NONE = new CodedWords(List.of());

    public CodedWords {
        list = List.copyOf(list);
    }
}
