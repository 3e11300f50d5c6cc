package org.openprojects.reading;

import java.util.List;
import java.util.Map;

/**
 * A JSON value that knows where it stands in its line.
 *
 * @param text of a text without its escapes, of a number as it is written; else null
 * @param members of an object, in the order of the line; else empty
 * @param items of a list; else empty
 * @param start offset in the line, behind the quotation mark of a text
 * @param end offset in the line, before the quotation mark of a text
 */
record JsonPiece(Kind kind, String text, Map<String, JsonPiece> members, List<JsonPiece> items, int start, int end) {

    enum Kind {
        TEXT,
        NUMBER,
        TRUTH,
        NOTHING,
        LIST,
        OBJECT
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isTrue() {
        return kind == Kind.TRUTH && end - start == "true".length();
    }

    /** Null where there is no such member, or it is null. */
    JsonPiece member(String name) {
        JsonPiece member = members.get(name);
        return member == null || member.is(Kind.NOTHING) ? null : member;
    }
}
