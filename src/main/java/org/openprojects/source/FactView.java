package org.openprojects.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
@Schema(name = "Fact", description = "Where one value of a record comes from.")
public record FactView(
        @Schema(
                description = "JSON pointer (RFC 6901) into the record; a value that is an object is told as a whole.",
                examples = "/approvalDate")
        String path,

        @Schema(
                description = "What stands at the path, or would stand there if this fact held.",
                examples = "1996-04-17")
        JsonNode value,

        @Schema(
                description =
                        "How the value was got out of the source: `asserted`, label and value are printed together;"
                                + " `parsed`, an asserted text was made a value; `positional`, no label, known by form and place;"
                                + " `inferred`, follows from another fact; `curated`, an editor set it.",
                examples = "parsed")
        Method method,

        @Schema(
                description = "`current`, the record shows it; `rival`, another fact of this path holds;"
                        + " `superseded`, only an earlier edition of the file stated it.",
                examples = "current")
        FactState state,

        @Schema(description = "The bare name of the file.", examples = "000_41fe2d056a6379d1.txt")
        String file,

        @Schema(
                description = "First and last line in the file, counted from 1.",
                minItems = 2,
                maxItems = 2,
                examples = "[34, 35]")
        List<Integer> lines,

        @Schema(description = "What is printed there, byte for byte.", examples = "17 April 1996")
        String raw,

        @Schema(description = "The rule by which it was read.", examples = "label-approval-date")
        String rule,

        @Schema(description = "What else should be known, in a sentence.", nullable = true)
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
