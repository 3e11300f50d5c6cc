package org.openprojects.catalogue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.openprojects.catalogue.field.AmountField;
import org.openprojects.catalogue.field.DateField;
import org.openprojects.catalogue.field.KeyField;
import org.openprojects.catalogue.field.Kind;
import org.openprojects.catalogue.field.Names;
import org.openprojects.catalogue.field.Order;
import org.openprojects.catalogue.field.SpanField;
import org.openprojects.catalogue.field.TextOrder;
import org.openprojects.catalogue.field.WordField;
import org.openprojects.catalogue.text.Beginnings;
import org.openprojects.catalogue.text.SearchBox;
import org.openprojects.change.RecordType;
import org.openprojects.value.PartialDate;
import org.openprojects.vocabulary.Code;

/** Which records of a type are asked for and in what order; conditions that nobody gave are null or empty, and drop out. */
public final class Question {
    private final Kind kind;
    private final List<Filter> filters = new ArrayList<>();
    private final List<SortField> order = new ArrayList<>();
    private SearchBox search;

    private Question(Kind kind) {
        this.kind = kind;
    }

    public static Question about(RecordType type) {
        return about(Kind.of(type));
    }

    public static Question about(Kind kind) {
        return new Question(kind);
    }

    /** By the id of the record itself, or of that which states the amount. */
    public Question among(List<String> ids) {
        return ids.isEmpty() ? this : filter("id", Wanted.of("id", ids).query(this::keys));
    }

    /** Any keys may be asked for; what no record has matches nothing. */
    public Question oneOf(KeyField field, List<String> keys) {
        return keys.isEmpty()
                ? this
                : filter(field.name(), Wanted.of(field.name(), keys).query(field::oneOf));
    }

    /** Only codes that are known beforehand, or that some record has, can be asked for. */
    public Question oneOf(WordField field, List<String> words, Supplier<List<Code>> known) {
        if (!words.isEmpty()) {
            filters.add(new WordFilter(field, Wanted.of(field.name(), words), known.get()));
        }
        return this;
    }

    /** Words of a field that anybody may ask for, such as years. */
    public Question anyOf(WordField field, List<String> words) {
        return oneOf(
                field,
                words,
                () -> words.stream()
                        .map(word -> word.replace("!", ""))
                        .map(word -> new Code(word, word, null))
                        .toList());
    }

    /** That alone, where nobody has asked for it by name. */
    public Question with(WordField field, String word) {
        return filter(field.name(), new TermQuery(field.term(word)));
    }

    /** That alone, also where the codes of the field are counted. */
    public Question withNothingBut(WordField field, String word) {
        return filter("only " + field.name(), new TermQuery(field.term(word)));
    }

    public Question mayLieIn(DateField field, PartialDate from, PartialDate to) {
        return from == null && to == null ? this : filter(field.column(), field.mayLieIn(from, to));
    }

    public Question during(SpanField field, PartialDate date) {
        return date == null ? this : filter(field.name(), field.during(date));
    }

    public Question between(AmountField field, BigDecimal least, BigDecimal most, String currency) {
        return least == null && most == null ? this : filter(field.name(), field.between(least, most, currency));
    }

    /** Changed at this moment or later. */
    public Question updatedSince(Instant moment) {
        return moment == null
                ? this
                : filter(
                        Names.UPDATED,
                        LongPoint.newRangeQuery(Names.UPDATED + Names.RANGE, Rendered.micros(moment), Long.MAX_VALUE));
    }

    /** By words that begin those of the title. */
    public Question titled(Beginnings words) {
        return filter("title", words.query());
    }

    /** By what a text begins with. */
    public Question beginning(TextOrder text, String begun) {
        return filter(text.name(), text.beginning(begun));
    }

    public Question search(SearchBox typed) {
        search = typed;
        return this;
    }

    public Question by(Order key, boolean descending) {
        order.add(key.sort(descending));
        return this;
    }

    private Question filter(String name, Query query) {
        filters.add(new QueryFilter(name, query));
        return this;
    }

    Kind kind() {
        return kind;
    }

    List<Filter> filters() {
        return filters;
    }

    Optional<SearchBox> searched() {
        return Optional.ofNullable(search);
    }

    /** Ends with the id, so that no two records are in the same place. */
    Sort sort() {
        List<SortField> all = new ArrayList<>(order);
        all.add(ById.ORDER);
        return new Sort(all.toArray(SortField[]::new));
    }

    /** Whether records come in the order that the index is in. */
    boolean isNewestFirst() {
        return order.equals(List.of(DateField.AGE.sort(true)));
    }

    /** Whether records come in the order of how well they match a search, which no cursor can tell a place in. */
    public boolean isRanked() {
        return order.stream().anyMatch(field -> field.getType() == SortField.Type.SCORE);
    }

    /** The same text for the same question, whatever part of the answer is asked for. */
    @Override
    public String toString() {
        return "%s %s %s by %s"
                .formatted(
                        kind,
                        filters.stream().map(Filter::toString).collect(Collectors.joining(" ")),
                        searched().map(SearchBox::toString).orElse(""),
                        sort());
    }

    private Query keys(Set<String> ids) {
        return new TermInSetQuery(
                Names.OWNER,
                ids.stream().map(id -> new BytesRef(kind.owner(id))).collect(Collectors.toSet()));
    }
}
