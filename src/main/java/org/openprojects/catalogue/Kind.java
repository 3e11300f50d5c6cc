package org.openprojects.catalogue;

import org.openprojects.change.RecordType;

/** What the catalogue is asked for: the records of the store, and the amounts that records state. */
public enum Kind {
    PROJECT(RecordType.PROJECT.word(), RecordType.PROJECT),
    CASE_STUDY(RecordType.CASE_STUDY.word(), RecordType.CASE_STUDY),
    DOCUMENT(RecordType.DOCUMENT.word(), RecordType.DOCUMENT),
    AMOUNT("amount", RecordType.PROJECT);

    private final String word;
    private final RecordType owner;

    Kind(String word, RecordType owner) {
        this.word = word;
        this.owner = owner;
    }

    static Kind of(RecordType type) {
        return valueOf(type.name());
    }

    String word() {
        return word;
    }

    /** Where the record is read that an entry is of, or belongs to. */
    String owner(String id) {
        return owner.href(id);
    }
}
