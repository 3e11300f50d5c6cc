package org.openprojects.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.openprojects.reading.Method;

/**
 * Where one value of a record comes from.
 *
 * @param path JSON pointer into the record
 * @param value what stands at the path, or would stand there if this fact held
 * @param file the bare name of the file
 * @param lines first and last line in the file, counted from 1
 * @param raw exact substring of those lines
 */
public record FactView(
        String path,
        JsonNode value,
        Method method,
        FactState state,
        String file,
        List<Integer> lines,
        String raw,
        String rule,
        String note) {

    static FactView of(StoredFact fact, String file, FactState state) {
        String note = fact.isSuperseded()
                ? "Stated by an earlier edition of the file, SHA-256 %s.".formatted(fact.edition())
                : fact.note();
        return new FactView(
                fact.path(),
                fact.value(),
                fact.method(),
                state,
                file,
                List.of(fact.first(), fact.last()),
                fact.raw(),
                fact.rule(),
                note);
    }
}
