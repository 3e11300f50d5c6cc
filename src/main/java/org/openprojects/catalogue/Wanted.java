package org.openprojects.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.openprojects.problem.Refusal;

/** What a filter wants: one of some words, none of others. */
record Wanted(String name, Set<String> any, Set<String> not) {
    private static final String NOT = "!";

    /**
     * @param words {@code x} or {@code !x}
     * @throws RuntimeException a 400 problem, if a word is wanted and not wanted, or if there is none behind a {@code !}
     */
    static Wanted of(String name, List<String> words) {
        Set<String> any = new LinkedHashSet<>();
        Set<String> not = new LinkedHashSet<>();
        for (String word : words) {
            boolean excluded = word.startsWith(NOT);
            if (word.equals(NOT)) {
                throw Refusal.parameter(name, "has a `!` with nothing behind it");
            }
            (excluded ? not : any).add(excluded ? word.substring(1) : word);
        }
        any.stream().filter(not::contains).findFirst().ifPresent(both -> {
            throw Refusal.parameter(name, "wants `%1$s` and `!%1$s` at once".formatted(both));
        });
        return new Wanted(name, any, not);
    }

    Stream<String> words() {
        return Stream.concat(any.stream(), not.stream());
    }

    /** @param oneOf finds the records that have one of some words */
    Query query(Function<Set<String>, Query> oneOf) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(any.isEmpty() ? new MatchAllDocsQuery() : oneOf.apply(any), Occur.FILTER);
        if (!not.isEmpty()) {
            query.add(oneOf.apply(not), Occur.MUST_NOT);
        }
        return query.build();
    }
}
