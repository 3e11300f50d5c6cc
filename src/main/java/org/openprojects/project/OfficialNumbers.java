package org.openprojects.project;

import static java.util.stream.Collectors.joining;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.openprojects.catalogue.Catalogue;
import org.openprojects.catalogue.Entry;
import org.openprojects.catalogue.Part;
import org.openprojects.catalogue.Question;
import org.openprojects.catalogue.field.Kind;
import org.openprojects.change.RecordType;
import org.openprojects.problem.SentParameter;

/** Sends whoever asks for a project by its official number on to its id. */
@ApplicationScoped
class OfficialNumbers {
    /** As they are taken from sources; in a question `none` stands for having no number. */
    private static final Pattern OFFICIAL = Pattern.compile("(?!none$)[A-Za-z0-9][A-Za-z0-9._/-]{0,39}");

    private final Catalogue catalogue;
    private final RoutingContext request;

    OfficialNumbers(Catalogue catalogue, RoutingContext request) {
        this.catalogue = catalogue;
        this.request = request;
    }

    /**
     * The answer about a project, which an id leads to before any number does.
     *
     * @param part of the project's page that is asked for, such as {@code /facts}
     * @throws RedirectionException 308, if no project has this id and one has it for its number
     */
    <T> T orElsewhere(String id, String part, Supplier<T> answer) {
        try {
            return answer.get();
        } catch (NotFoundException e) {
            if (OFFICIAL.matcher(id).matches()) {
                redirect(id, part);
            }
            throw e;
        }
    }

    private void redirect(String number, String part) {
        Question named = Question.about(Kind.PROJECT).oneOf(ProjectFields.PROJECT_ID, List.of(number));
        List<String> ids =
                catalogue.read(snapshot -> snapshot.find(named, Part.skipping(0, 1), List.of()).entries().stream()
                        .map(Entry::id)
                        .toList());
        if (!ids.isEmpty()) {
            URI there = URI.create(RecordType.PROJECT.href(ids.get(0)) + part + query());
            throw new RedirectionException(Response.Status.PERMANENT_REDIRECT, there);
        }
    }

    private String query() {
        List<SentParameter> sent = SentParameter.read(request.request().query());
        return sent.isEmpty() ? "" : sent.stream().map(SentParameter::encoded).collect(joining("&", "?", ""));
    }
}
