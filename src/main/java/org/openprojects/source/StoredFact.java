package org.openprojects.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import org.openprojects.reading.Fact;
import org.openprojects.reading.Method;

/**
 * A fact as it is kept, one JSON text for all facts of a record and a file.
 *
 * @param edition null while the file states it; else the SHA-256 of the last edition of the file that did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoredFact(
        String path,
        JsonNode value,
        Method method,
        int first,
        int last,
        String raw,
        String rule,
        String note,
        String edition) {

    /** What is printed word for word is not kept twice. */
    @JsonCreator
    StoredFact {
        raw = raw == null ? value.textValue() : raw;
    }

    @JsonProperty("raw")
    String rawIfNotTheValue() {
        return raw.equals(value.textValue()) ? null : raw;
    }

    static StoredFact of(Fact fact) {
        return new StoredFact(
                fact.path(),
                Json.tree(fact.value()),
                fact.method(),
                fact.first(),
                fact.last(),
                fact.raw(),
                fact.rule(),
                fact.note(),
                null);
    }

    StoredFact at(String otherPath) {
        return new StoredFact(otherPath, value, method, first, last, raw, rule, note, edition);
    }

    StoredFact supersededIn(String sha256) {
        return new StoredFact(path, value, method, first, last, raw, rule, note, sha256);
    }

    boolean isSuperseded() {
        return edition != null;
    }
}
