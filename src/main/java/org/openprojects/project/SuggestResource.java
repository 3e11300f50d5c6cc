package org.openprojects.project;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.openprojects.listing.Answer;
import org.openprojects.listing.Answers;
import org.openprojects.listing.Page;
import org.openprojects.listing.Typed;

@Path("/suggest")
@Tag(name = "Projects")
class SuggestResource {
    private final Answers answers;

    SuggestResource(Answers answers) {
        this.answers = answers;
    }

    @GET
    @Operation(
            operationId = "suggest",
            summary = "Complete what is being typed",
            description = "Countries and sectors that have projects, and titles of projects and case studies, in which"
                    + " each word that is typed begins a word.")
    public Answer<Page<Suggestion>> suggest(
            @RestQuery
                    @NotNull(message = "is missing; it is what is being typed")
                    @Parameter(description = "What has been typed so far.", required = true, example = "rura")
                    Typed q,
            @RestQuery
                    @DefaultValue("8")
                    @Min(1)
                    @Max(20)
                    @Parameter(description = "How many to give at most.", example = "8")
                    int limit) {
        Suggestions suggestions = new Suggestions(q.text(), limit);
        return answers.content(snapshot -> Page.whole(suggestions.in(snapshot)));
    }
}
