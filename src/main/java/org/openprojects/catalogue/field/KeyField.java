package org.openprojects.catalogue.field;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** Ids that records of a type are found by, too many to be listed or counted. */
public record KeyField(Kind kind, String name) {
    public void put(Document document, List<String> keys) {
        if (keys.isEmpty()) {
            document.add(new StringField(column(), WordField.ABSENT, Store.NO));
        }
        for (String key : Set.copyOf(keys)) {
            document.add(new StringField(column(), key, Store.NO));
        }
    }

    public Query oneOf(Set<String> keys) {
        return new TermInSetQuery(
                column(),
                keys.stream().map(WordField::stored).map(BytesRef::new).collect(Collectors.toSet()));
    }

    private String column() {
        return kind.column(name);
    }
}
