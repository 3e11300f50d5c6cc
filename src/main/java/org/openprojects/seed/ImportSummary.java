package org.openprojects.seed;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openprojects.reading.IssueCode;

/** One import run as lists show it. */
@Schema(description = "One import run as lists show it.")
public record ImportSummary(
        @Schema(examples = "1") long id,
        @Schema(examples = "/imports/1") String href,
        RunState state,
        Instant startedAt,

        @Schema(description = "Null while the run goes on.", nullable = true)
        Instant finishedAt,

        ImportView.Progress progress,

        @Schema(description = "What is to be said of the folder as a whole.", nullable = true)
        IssueCode issue,

        @Schema(description = "How many files had each outcome.")
        Map<String, Long> outcomes) {

    /** @param counts rows of run id, outcome and count, for all runs */
    static ImportSummary of(ImportRun run, List<Object[]> counts) {
        Map<String, Long> outcomes = new LinkedHashMap<>();
        Arrays.stream(Outcome.values()).forEach(outcome -> outcomes.put(outcome.word(), 0L));
        counts.stream()
                .filter(row -> row[0].equals(run.id) && row[1] != null)
                .forEach(row -> outcomes.put(((Outcome) row[1]).word(), (Long) row[2]));
        return new ImportSummary(
                run.id,
                "/imports/" + run.id,
                run.state,
                run.startedAt,
                run.finishedAt,
                new ImportView.Progress(run.done, run.total),
                run.issue,
                outcomes);
    }
}
