package org.openprojects.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.openprojects.change.RecordType;
import org.openprojects.vocabulary.Code;

/** Which records of a type are asked for and in what order; filters that nobody gave are null and drop out. */
public final class Question {
    /** @param text the same for the same filter */
    private record Filter(String text, Function<Snapshot, Query> query) {}

    private final RecordType type;
    private final List<Filter> filters = new ArrayList<>();
    private final List<SortField> order = new ArrayList<>();

    private Question(RecordType type) {
        this.type = type;
    }

    public static Question about(RecordType type) {
        return new Question(type);
    }

    /** By the id of the record itself. */
    public Question among(List<String> ids) {
        if (ids != null) {
            Wanted wanted = Wanted.of("id", ids);
            filters.add(new Filter(wanted.toString(), snapshot -> wanted.query(this::keys)));
        }
        return this;
    }

    /** Any words may be asked for; what no record has matches nothing. */
    public Question oneOf(WordField field, List<String> words) {
        if (words != null) {
            Wanted wanted = Wanted.of(field.name(), words);
            filters.add(new Filter(wanted.toString(), snapshot -> wanted.query(field::oneOf)));
        }
        return this;
    }

    /** Only codes that are known beforehand, or that some record has, can be asked for. */
    public Question oneOf(WordField field, List<String> words, Supplier<List<Code>> known) {
        if (words != null) {
            Wanted wanted = Wanted.of(field.name(), words);
            filters.add(new Filter(wanted.toString(), snapshot -> {
                field.check(wanted, known.get(), snapshot);
                return wanted.query(field::oneOf);
            }));
        }
        return this;
    }

    public Question by(Order key, boolean descending) {
        order.add(key.sort(descending));
        return this;
    }

    /** @throws RuntimeException a 400 problem, if a filter names a code that there is not */
    Query query(Snapshot snapshot) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new TermQuery(new Term(Names.TYPE, type.word())), Occur.FILTER);
        filters.forEach(filter -> query.add(filter.query().apply(snapshot), Occur.FILTER));
        return query.build();
    }

    /** Ends with the id, so that no two records are in the same place. */
    Sort sort() {
        List<SortField> all = new ArrayList<>(order);
        all.add(Order.text(Names.ID, false));
        return new Sort(all.toArray(SortField[]::new));
    }

    /** The same text for the same question, whatever part of the answer is asked for. */
    @Override
    public String toString() {
        return "%s %s by %s"
                .formatted(type, filters.stream().map(Filter::text).collect(Collectors.joining(" ")), sort());
    }

    private Query keys(Set<String> ids) {
        return new TermInSetQuery(
                Names.KEY, ids.stream().map(id -> new BytesRef(type.href(id))).collect(Collectors.toSet()));
    }
}
