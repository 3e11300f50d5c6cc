package org.openprojects.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.openprojects.catalogue.field.AmountField;
import org.openprojects.catalogue.field.DateField;
import org.openprojects.catalogue.field.KeyField;
import org.openprojects.catalogue.field.Kind;
import org.openprojects.catalogue.field.Names;
import org.openprojects.catalogue.field.SpanField;
import org.openprojects.catalogue.field.SumField;
import org.openprojects.catalogue.field.TextOrder;
import org.openprojects.catalogue.field.WordField;
import org.openprojects.catalogue.text.SearchedText;
import org.openprojects.change.Identity;
import org.openprojects.value.Money;
import org.openprojects.value.PartialDate;
import org.openprojects.value.YearSpan;
import org.openprojects.vocabulary.CodedWord;

/** One record as it is shown, and the values that it is found, ordered and counted by. */
public final class Rendered {
    private final Identity record;
    private final String key;
    private final Document document;
    private final List<Rendered> rows = new ArrayList<>();
    private final Map<String, Object> parts = new LinkedHashMap<>();
    private Object page;
    private Object item;
    private boolean addressed;

    private Rendered(Identity record) {
        this.record = record;
        key = record.type.href(record.slug);
        document = new Document();
        document.add(new StringField(Names.OWNER, key, Store.NO));
    }

    public static Rendered of(Identity record) {
        Rendered rendered = new Rendered(record);
        rendered.document.add(new StringField(Names.KEY, rendered.key, Store.NO));
        rendered.document.add(new NumericDocValuesField(Names.VERSION, record.version));
        rendered.addressed = true;
        rendered.is(Kind.of(record.type), record.slug);
        return rendered;
    }

    /**
     * One more entry, which is there as long as the record states it.
     *
     * @param id that no other of the kind has
     */
    public Rendered row(Kind kind, String id) {
        Rendered row = new Rendered(record);
        row.is(kind, id);
        rows.add(row);
        return row;
    }

    private void is(Kind kind, String id) {
        document.add(new StringField(Names.TYPE, kind.word(), Store.NO));
        document.add(new SortedDocValuesField(Names.TYPE, new BytesRef(kind.word())));
        document.add(new SortedDocValuesField(Names.ID, new BytesRef(id)));
        document.add(new BinaryDocValuesField(Names.ID_BYTES, new BytesRef(id)));
        document.add(new NumericDocValuesField(Names.UPDATED, micros(record.updatedAt)));
        document.add(new LongPoint(Names.UPDATED + Names.RANGE, micros(record.updatedAt)));
    }

    /** What is left of a deleted record. */
    static Rendered tombstone(Identity record) {
        Rendered rendered = new Rendered(record);
        rendered.document.add(new StringField(Names.KEY, rendered.key, Store.NO));
        rendered.document.add(new NumericDocValuesField(Names.DELETED, 1));
        return rendered;
    }

    /** The whole record, as JSON will be made of it. */
    public Rendered page(Object view) {
        page = view;
        return this;
    }

    /** The record as lists show it; where none is given, that is the whole record. */
    public Rendered item(Object view) {
        item = view;
        return this;
    }

    /** A list that belongs to the record but is not on its page. */
    public Rendered part(String name, List<?> views) {
        parts.put(name, views);
        return this;
    }

    public Rendered word(WordField field, CodedWord word) {
        return words(field, word == null ? List.of() : List.of(word));
    }

    public Rendered words(WordField field, List<CodedWord> words) {
        field.put(document, words);
        return this;
    }

    /** A value that is its own label; null where there is none. */
    public Rendered text(WordField field, String text) {
        return word(field, text == null ? null : new CodedWord(text, text));
    }

    /** The year of a date, which every date has. */
    public Rendered year(WordField field, PartialDate date) {
        return text(field, date == null ? null : String.valueOf(date.year()));
    }

    /** Null where there is none. */
    public Rendered key(KeyField field, String key) {
        return keys(field, key == null ? List.of() : List.of(key));
    }

    public Rendered keys(KeyField field, List<String> keys) {
        field.put(document, keys);
        return this;
    }

    public Rendered span(SpanField field, YearSpan span) {
        field.put(document, span);
        return this;
    }

    /** What of the record is searched. */
    public Rendered searched(SearchedText text) {
        text.put(document);
        return this;
    }

    /** @param text folded, so that it sorts as a reader expects */
    public Rendered order(TextOrder field, String text) {
        field.put(document, text);
        return this;
    }

    public Rendered date(DateField field, PartialDate date) {
        field.put(document, date);
        return this;
    }

    public Rendered sum(SumField field, BigDecimal amount) {
        field.put(document, amount);
        return this;
    }

    public Rendered amount(AmountField field, Money money) {
        field.put(document, money);
        return this;
    }

    String key() {
        return key;
    }

    /** No index can have it yet. */
    boolean isNew() {
        return record.version == 1;
    }

    List<Rendered> rows() {
        return rows;
    }

    Document document(ObjectMapper json) throws JsonProcessingException {
        if (page != null) {
            byte[] bytes = json.writeValueAsBytes(page);
            Blob.put(document, Names.PAGE, bytes);
            if (addressed) {
                Blob.put(document, Names.PAGE_GZIP, Gzip.of(bytes));
            }
        }
        if (item != null) {
            Blob.put(document, Names.ITEM, json.writeValueAsBytes(item));
        }
        for (Map.Entry<String, Object> part : parts.entrySet()) {
            document.add(Blob.apart(part.getKey(), json.writeValueAsBytes(part.getValue())));
        }
        return document;
    }

    static long micros(Instant moment) {
        return Math.multiplyExact(moment.getEpochSecond(), 1_000_000L) + moment.getNano() / 1_000;
    }
}
