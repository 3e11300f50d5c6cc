package org.openprojects.catalogue.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/** Words one behind the other, however texts write the compounds among them. */
record Phrase(List<AskedWord> words, Lexicon lexicon) {
    /** As it is asked for comes first; who puts compound beside compound does not get every mixture of them. */
    private static final int MOST_WAYS = 16;

    Query query() throws IOException {
        List<Query> ways = ways().stream().map(AskedWord::sideBySide).toList();
        return ways.size() == 1 ? ways.get(0) : new DisjunctionMaxQuery(ways, 0);
    }

    /** Made from the last word on. */
    private List<List<AskedWord>> ways() throws IOException {
        List<List<AskedWord>> behindNext = List.of();
        List<List<AskedWord>> behind = List.of(List.of());
        for (int i = words.size() - 1; i >= 0; i--) {
            List<List<AskedWord>> ways = new ArrayList<>();
            add(ways, List.of(words.get(i)), behind);
            if (i + 1 < words.size()) {
                Optional<AskedWord> compound = words.get(i).joined(words.get(i + 1));
                if (SmallWords.join(words.get(i).plain())
                        && SmallWords.join(words.get(i + 1).plain())
                        && compound.isPresent()
                        && !compound.get().known(lexicon).isEmpty()) {
                    add(ways, List.of(compound.get()), behindNext);
                }
            }
            for (Split split : lexicon.splits(words.get(i))) {
                add(ways, List.of(split.first(), split.second()), behind);
            }
            behindNext = behind;
            behind = ways;
        }
        return behind;
    }

    private static void add(List<List<AskedWord>> ways, List<AskedWord> first, List<List<AskedWord>> behind) {
        behind.stream().limit(MOST_WAYS - ways.size()).forEach(rest -> {
            List<AskedWord> way = new ArrayList<>(first);
            way.addAll(rest);
            ways.add(way);
        });
    }
}
