package org.openprojects.feed;

import static java.util.stream.Collectors.joining;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import org.openprojects.catalogue.Mark;
import org.openprojects.catalogue.Position;
import org.openprojects.change.RecordType;
import org.openprojects.listing.Answer;
import org.openprojects.listing.Answers;
import org.openprojects.problem.Refusal;
import org.openprojects.problem.SentParameter;

@Path(ChangeResource.PATH)
@Tag(name = "Changes")
class ChangeResource {
    static final String PATH = "/changes";
    static final String LAST = "Last-Event-ID";
    private static final int PAGE_BYTES = 1 << 22;

    private final Answers answers;
    private final Feed feed;
    private final Listening listening;
    private final RoutingContext request;

    ChangeResource(Answers answers, Feed feed, Listening listening, RoutingContext request) {
        this.answers = answers;
        this.feed = feed;
        this.listening = listening;
        this.request = request;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listChanges", summary = "Tell what has changed since", description = """
                    Every creation, update and deletion in the order of commits; whoever goes on at `since` misses nothing, \
                    whichever server of the same database answers. A record that shows something else because another one \
                    changed has a change of its own.

                    A mirror: take `full=true`, put each `record` in the place of what is at its `href`, remove what is \
                    there where it is null, and go on at `next`; where that is null, come back later with the `since` \
                    of the answer. An answer may hold fewer changes than `limit` and have a `next` all the same.

                    As `text/event-stream` the same changes come one by one, each as soon as it can be read, with its \
                    position as `id`; comments between them say that the server is still there. The stream ends after `limit` \
                    changes, or never where that is left out.""")
    public Answer<ChangePage> list(
            @RestQuery
                    @Parameter(
                            description =
                                    "What comes behind this place: the `since` or a `position` of an earlier answer, or the"
                                            + " `Change-Position` of an export. From the first change, where it is left out.",
                            example = Position.EXAMPLE)
                    Position since,
            @RestQuery
                    @DefaultValue("200")
                    @Min(1)
                    @Max(Wanted.MOST)
                    @Parameter(
                            description = "How many changes to give at most; a stream has no end without it.",
                            example = "200")
                    int limit,
            @RestQuery
                    @Separator(",")
                    @Size(max = 3)
                    @Parameter(description = "Only of records of these types.", example = "project,case-study")
                    List<RecordType> type,
            @RestQuery
                    @DefaultValue("false")
                    @Parameter(description = "Whether to give the records too, as they are now.", example = "true")
                    boolean full) {
        Wanted wanted = Wanted.of(feed.begin(since), type, full);
        return answers.content(
                snapshot -> {
                    Told told = feed.next(wanted, limit, PAGE_BYTES, snapshot);
                    return new ChangePage(
                            told.changes(), new Position(told.to()), told.more() ? next(told.to(), limit) : null);
                },
                ChangePage::next);
    }

    /** The same, which the contract tells there. */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS + ";qs=0.5")
    @Blocking
    @Operation(hidden = true)
    public Multi<OutboundSseEvent> listen(
            @RestQuery Position since,
            @RestQuery @Min(1) @Max(Wanted.MOST) Integer limit,
            @RestQuery @Separator(",") @Size(max = 3) List<RecordType> type,
            @RestQuery @DefaultValue("false") boolean full,
            @RestHeader(LAST) String last,
            @Context Sse sse) {
        Mark from = feed.begin(last == null || last.isEmpty() ? since : position(last));
        return request.request().method().equals(HttpMethod.HEAD)
                ? Multi.createFrom().empty()
                : listening.to(Wanted.of(from, type, full), limit, sse);
    }

    private static Position position(String last) {
        try {
            return Position.fromString(last);
        } catch (IllegalArgumentException e) {
            throw Refusal.header(LAST, e.getMessage());
        }
    }

    private String next(Mark place, int limit) {
        Stream<String> kept = SentParameter.read(request.request().query()).stream()
                .filter(sent -> !Set.of("since", "limit").contains(sent.name()))
                .map(SentParameter::encoded);
        return PATH
                + Stream.concat(kept, Stream.of("limit=" + limit, "since=" + new Position(place)))
                        .collect(joining("&", "?", ""));
    }
}
