package org.openprojects.project;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody who is typing may mean. */
@Schema(description = "What somebody who is typing may mean.")
public record Suggestion(
        Kind kind,

        @Schema(description = "To be shown.", examples = "Rwanda")
        String text,

        @Schema(
                description = "Where it leads: a record, or the list of the projects that have it.",
                examples = "/projects?country=RW")
        String href,

        @Schema(description = "How many projects that list has; 1 for a record.", examples = "1")
        long count) {

    /** What kind of thing it is. */
    @Schema(
            name = "SuggestionKind",
            description =
                    "`project` and `case-study`: a record with this title; `country` and `sector`: all its projects.")
    public enum Kind {
        COUNTRY,
        SECTOR,
        PROJECT,
        CASE_STUDY;

        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
