package org.openprojects.seed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

        Outcomes outcomes) {

    /** How many files had each outcome. */
    @Schema(name = "OutcomeCounts", description = "How many files had each outcome.")
    public record Outcomes(
            @Schema(examples = "1") long imported,
            @Schema(examples = "0") long updated,
            @Schema(examples = "0") long unchanged,
            @Schema(examples = "0") long rejected,
            @Schema(examples = "0") long vanished,
            @Schema(examples = "0") long interrupted) {

        static Outcomes of(Map<Outcome, Long> counts) {
            return new Outcomes(
                    counts.getOrDefault(Outcome.IMPORTED, 0L),
                    counts.getOrDefault(Outcome.UPDATED, 0L),
                    counts.getOrDefault(Outcome.UNCHANGED, 0L),
                    counts.getOrDefault(Outcome.REJECTED, 0L),
                    counts.getOrDefault(Outcome.VANISHED, 0L),
                    counts.getOrDefault(Outcome.INTERRUPTED, 0L));
        }
    }

    /** @param counts rows of run id, outcome and count, for all runs */
    static ImportSummary of(ImportRun run, List<Object[]> counts) {
        Map<Outcome, Long> outcomes = counts.stream()
                .filter(row -> row[0].equals(run.id) && row[1] != null)
                .collect(Collectors.toMap(row -> (Outcome) row[1], row -> (Long) row[2]));
        return new ImportSummary(
                run.id,
                "/imports/" + run.id,
                run.state,
                run.startedAt,
                run.finishedAt,
                new ImportView.Progress(run.done, run.total),
                run.issue,
                Outcomes.of(outcomes));
    }
}
