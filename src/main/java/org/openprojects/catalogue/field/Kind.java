package org.openprojects.catalogue.field;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openprojects.change.RecordType;

/** What the catalogue is asked for: the records of the store, and the amounts that records state. */
public enum Kind {
    PROJECT(RecordType.PROJECT.word(), RecordType.PROJECT),
    CASE_STUDY(RecordType.CASE_STUDY.word(), RecordType.CASE_STUDY),
    DOCUMENT(RecordType.DOCUMENT.word(), RecordType.DOCUMENT),
    AMOUNT("amount", RecordType.PROJECT);

    private final String word;
    private final RecordType owner;
    private final Map<String, Map<String, String>> columns = new ConcurrentHashMap<>();

    Kind(String word, RecordType owner) {
        this.word = word;
        this.owner = owner;
    }

    public static Kind of(RecordType type) {
        return valueOf(type.name());
    }

    public String word() {
        return word;
    }

    /** The name of a field of this kind in the index. Made once: an entry has dozens of fields, and each name is hashed to find its own. */
    public String column(String field) {
        return column(field, "");
    }

    /** The name of one of several fields that belong together. */
    public String column(String field, String part) {
        return columns.computeIfAbsent(field, unseen -> new ConcurrentHashMap<>())
                .computeIfAbsent(part, unseen -> word + "." + field + (part.isEmpty() ? "" : "." + part));
    }

    /** The kind of record that an entry is, or belongs to. */
    public Kind stating() {
        return of(owner);
    }

    /** Where the record is read that an entry is of, or belongs to. */
    public String owner(String id) {
        return owner.href(id);
    }
}
