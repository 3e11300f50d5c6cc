package org.openprojects.seed;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openprojects.reading.IssueCode;
import org.openprojects.reading.LineUse;

/** One import run with all its files. */
@Schema(name = "ImportRun", description = "One import run with all its files.")
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

            @Schema(
                    description = "SHA-256 of its bytes; null where they could not be read.",
                    nullable = true,
                    pattern = "^[0-9a-f]{64}$",
                    examples = "e7986264d7410306d81b9117f0dd34fdd9168c4066939df47351a3895ec8545c")
            String sha256,

            @Schema(description = "Null before the file's turn.", nullable = true)
            Outcome outcome,

            @Schema(description = "How many records it tells of; rises while a file of lines is read.", examples = "2")
            int records,

            @Schema(
                    description =
                            "How many of its lines became facts, are boilerplate, are blank or were not understood:"
                                    + " together all its lines, all zero where it was not read in this run.")
            LineUse lines,

            @Schema(description = "What should be known about it.")
            List<FileIssue> issues) {

        static ImportedFile of(ImportFile row) {
            Stream<FileIssue> listed =
                    row.issues.stream().map(issue -> new FileIssue(issue.code, issue.message, issue.line));
            Stream<FileIssue> more = Stream.ofNullable(row.moreIssues)
                    .map(sentence -> new FileIssue(IssueCode.MORE_ISSUES, sentence, null));
            List<FileIssue> issues = Stream.concat(listed, more).toList();
            return new ImportedFile(row.file, row.sha256, row.outcome, row.records, row.lines(), issues);
        }
    }

    /** Something that should be known about a file. */
    @Schema(description = "Something that should be known about a file.")
    public record FileIssue(
            @Schema(examples = "empty-label") IssueCode code,

            @Schema(examples = "The label \"Project ID\" has no value.")
            String message,

            @Schema(
                    description = "Counted from 1; null where the whole file is meant.",
                    nullable = true,
                    examples = "44")
            Integer line) {}

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
