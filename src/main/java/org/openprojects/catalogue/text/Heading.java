package org.openprojects.catalogue.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a title says, word by word and together. Words that say nothing by themselves are left out.
 *
 * @param runs each stem, and each two that stand side by side
 * @param whole all that it names; empty if that is nothing, or more than anybody types
 */
record Heading(List<String> runs, Optional<String> whole) {
    private static final int LONGEST = 500;

    static Heading of(List<Word> title) {
        List<Word> words =
                title.stream().filter(word -> !SmallWords.has(word.plain())).toList();
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            runs.add(words.get(i).stem());
            if (i > 0) {
                runs.add(pair(words.get(i - 1).stem(), words.get(i).stem()));
            }
        }
        String whole = words.stream()
                .filter(word -> !SmallWords.nameKind(word.plain()))
                .map(Word::stem)
                .collect(Collectors.joining(" "));
        return new Heading(runs, Optional.of(whole).filter(text -> !text.isEmpty() && text.length() <= LONGEST));
    }

    static String pair(String one, String other) {
        return one + " " + other;
    }
}
