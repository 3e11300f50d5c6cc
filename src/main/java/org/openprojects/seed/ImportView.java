package org.openprojects.seed;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openprojects.reading.Issue;
import org.openprojects.reading.IssueCode;
import org.openprojects.reading.LineUse;

/** One import run with all its files. */
@Schema(name = "Import", description = "One import run with all its files.")
public record ImportView(
        @Schema(examples = "1") long id,
        RunState state,
        Instant startedAt,

        @Schema(description = "Null while the run goes on.", nullable = true)
        Instant finishedAt,

        Progress progress,

        @Schema(description = "What is to be said of the folder as a whole.", nullable = true)
        IssueCode issue,

        @Schema(description = "In the order of their names; vanished ones last.")
        List<ImportedFile> files) {

    /** How far a run has come, in files. */
    @Schema(description = "How far a run has come, in files.")
    public record Progress(
            @Schema(examples = "1") int done,
            @Schema(examples = "1") int total) {}

    /** What became of one file. */
    @Schema(description = "What became of one file.")
    public record ImportedFile(
            @Schema(description = "The bare name.", examples = "000_41fe2d056a6379d1.txt")
            String file,

            @Schema(description = "SHA-256 of its bytes; null where they could not be read.", nullable = true)
            String sha256,

            @Schema(description = "Null before the file's turn.", nullable = true)
            Outcome outcome,

            @Schema(description = "How many records it tells of.", examples = "2")
            int records,

            @Schema(description = "What became of its lines, where it was read in this run.")
            LineUse lines,

            List<Issue> issues) {

        static ImportedFile of(ImportFile row) {
            List<Issue> issues = row.issues.stream()
                    .map(issue -> new Issue(issue.code, issue.message, issue.line))
                    .toList();
            return new ImportedFile(row.file, row.sha256, row.outcome, row.records, row.lines(), issues);
        }
    }

    static ImportView of(ImportRun run) {
        return new ImportView(
                run.id,
                run.state,
                run.startedAt,
                run.finishedAt,
                new Progress(run.done, run.total),
                run.issue,
                run.files.stream().map(ImportedFile::of).toList());
    }
}
