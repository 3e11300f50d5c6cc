package org.openprojects.feed;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openprojects.casestudy.CaseStudyDetail;
import org.openprojects.catalogue.Position;
import org.openprojects.change.ChangeAction;
import org.openprojects.change.ChangeEntry;
import org.openprojects.change.RecordType;
import org.openprojects.document.DocumentView;
import org.openprojects.project.ProjectDetail;

/** What one transaction did to one record, as the feed tells it. */
@Schema(name = "Change", description = "What one transaction did to one record.")
public record Change(
        @Schema(description = "Of this change: given as `since`, what follows it comes next.")
        Position position,

        RecordType type,

        @Schema(examples = "rural-small-and-microenterprise-promotion-project")
        String id,

        @Schema(
                description = "A path, never a host; of a deleted record it answers 410 for ever.",
                examples = "/projects/rural-small-and-microenterprise-promotion-project")
        String href,

        ChangeAction kind,

        @Schema(
                description =
                        "When the transaction first touched the record; does not always rise from one to the next.")
        Instant moment,

        @Schema(description = "How many changes the record has had, this one included.", examples = "1")
        int version,

        @JsonRawValue
        @Schema(
                description =
                        "With `full` the record as its own page gives it now, which may be newer than this change; null if"
                                + " it has been deleted since. Always null without `full`.",
                anyOf = {ProjectDetail.class, CaseStudyDetail.class, DocumentView.class},
                nullable = true)
        String record) {

    static Change of(ChangeEntry entry, String record) {
        return new Change(
                Position.of(entry),
                entry.type,
                entry.slug,
                entry.type.href(entry.slug),
                entry.action,
                entry.at,
                entry.version,
                record);
    }
}
