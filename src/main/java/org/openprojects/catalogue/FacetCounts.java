package org.openprojects.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openprojects.catalogue.field.WordField;
import org.openprojects.vocabulary.CodedWord;

/** The entries of a facet: the most frequent codes first, those that are selected even where they match nothing. */
final class FacetCounts {
    private static final int MOST = 300;
    private static final CodedWord NOT_STATED = new CodedWord(WordField.NONE, "Not stated");

    private FacetCounts() {}

    static List<FacetCount> of(
            WordField field, Question question, List<Matches> matches, Map<String, CodedWord> labels) {
        Map<String, Long> counts = Facet.of(field, matches);
        Set<String> selected = question.filters().stream()
                .filter(filter ->
                        filter instanceof WordFilter words && words.field().equals(field))
                .flatMap(filter -> ((WordFilter) filter).wanted().any().stream())
                .collect(Collectors.toSet());
        selected.forEach(code -> counts.putIfAbsent(code, 0L));
        List<FacetCount> entries = new ArrayList<>();
        counts.forEach(
                (code, count) -> entries.add(new FacetCount(word(code, labels), count, selected.contains(code))));
        return entries.stream()
                .sorted(Comparator.comparing(FacetCount::selected)
                        .thenComparing(FacetCount::count)
                        .reversed()
                        .thenComparing(entry -> entry.word().code()))
                .limit(MOST)
                .toList();
    }

    static CodedWord word(String code, Map<String, CodedWord> labels) {
        return code.equals(WordField.NONE) ? NOT_STATED : labels.getOrDefault(code, new CodedWord(code, code));
    }
}
