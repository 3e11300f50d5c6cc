package org.openprojects.catalogue.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** Words that must all be there; a record with a title that has them side by side, or nothing else, comes before others. */
final class WordSearch {
    private final Lexicon lexicon;
    private final List<AskedWord> words = new ArrayList<>();

    /** The compounds of each two. */
    private final List<Optional<AskedWord>> joined = new ArrayList<>();

    /** The compound of each with a small word before it. */
    private final List<Optional<AskedWord>> behindSmall = new ArrayList<>();

    private final List<List<Split>> splits = new ArrayList<>();

    WordSearch(List<AskedWord> asked, Lexicon lexicon) throws IOException {
        this.lexicon = lexicon;
        boolean hasOthers = asked.stream().anyMatch(word -> !SmallWords.has(word.plain()));
        Optional<AskedWord> before = Optional.empty();
        for (AskedWord word : asked) {
            if (!hasOthers || !SmallWords.has(word.plain())) {
                if (!words.isEmpty()) {
                    joined.add(words.get(words.size() - 1).joined(word));
                }
                words.add(word);
                splits.add(lexicon.splits(word));
                behindSmall.add(before.flatMap(small -> small.joined(word)));
                before = Optional.empty();
            } else {
                before = Optional.of(word).filter(small -> SmallWords.join(small.plain()));
            }
        }
    }

    /** A clause for each word: it, or a compound that it is part of, or the parts that it is made of. */
    List<Query> all() throws IOException {
        List<Query> clauses = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            List<Query> ways = new ArrayList<>();
            List<String> stems = words.get(i).known(lexicon);
            if (!stems.isEmpty()) {
                // As much as both of its parts.
                Query word = AskedWord.any(stems);
                ways.add(splits.get(i).isEmpty() ? word : new BoostQuery(word, 2));
            }
            List<Optional<AskedWord>> compounds =
                    new ArrayList<>(joined.subList(Math.max(0, i - 1), Math.min(i + 1, joined.size())));
            compounds.add(behindSmall.get(i));
            for (Optional<AskedWord> compound : compounds) {
                List<String> known = compound.isPresent() ? compound.get().known(lexicon) : List.of();
                if (!known.isEmpty()) {
                    ways.add(AskedWord.any(known));
                }
            }
            for (Split split : splits.get(i)) {
                ways.add(split.query(lexicon));
            }
            clauses.add(either(ways));
        }
        return clauses;
    }

    /** What need not be there, and counts where it is. */
    List<Query> better() throws IOException {
        TitleSearch titles = new TitleSearch(lexicon);
        List<Query> clauses = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) {
                clauses.addAll(titles.having(runs(words.get(i - 1), words.get(i), joined.get(i - 1))));
            }
            for (Split split : splits.get(i)) {
                clauses.addAll(titles.having(runs(split.first(), split.second(), Optional.of(words.get(i)))));
            }
        }
        clauses.addAll(titles.saying(words));
        return clauses;
    }

    private static Set<String> runs(AskedWord one, AskedWord other, Optional<AskedWord> compound) {
        Set<String> runs = new LinkedHashSet<>(compound.map(AskedWord::stems).orElse(List.of()));
        for (int i = 0; i < one.stems().size(); i++) {
            runs.add(Heading.pair(one.stems().get(i), other.stems().get(i)));
        }
        return runs;
    }

    private static Query either(List<Query> ways) {
        return switch (ways.size()) {
            case 0 -> new MatchNoDocsQuery();
            case 1 -> ways.get(0);
            default -> new DisjunctionMaxQuery(ways, 0);
        };
    }
}
