package org.openprojects.listing;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import org.openprojects.catalogue.field.WordField;
import org.openprojects.problem.Refusal;

/** What the answer to a question is to hold: which members of each item, and which counts beside the items. */
public record ListShape(
        @RestQuery
        @Separator(",")
        @Size(max = 100)
        @Parameter(
                description = "Members of the whole record to give of each item, with dots for members of members;"
                        + " `id` always comes along.",
                example = "title")
        List<String> fields,

        @RestQuery
        @Separator(",")
        @Size(max = 20)
        @Parameter(
                description = "Codes to count over all that matches. A facet leaves its own filter out: each count is"
                        + " that of the list behind its `href`. Of each the 300 most frequent codes are given, and those"
                        + " that are asked for.")
        List<String> facets,

        @RestQuery
        @Parameter(
                description =
                        "How the answer is written; without it `Accept` says so. Other formats than `json` give rows and"
                                + " nothing else: all that match, unless `limit` is given.")
        Format format) {

    List<WordField> counted(Offer offer) {
        if (facets.stream().distinct().count() < facets.size()) {
            throw Refusal.parameter("facets", "has a word more than once");
        }
        return facets.stream().map(name -> field(name, offer)).toList();
    }

    Fields selected(Offer offer) {
        return Fields.of(fields, offer.fields());
    }

    /**
     * What is to be written, rows of everything or a page.
     *
     * @throws RuntimeException a 400 problem, for counts among rows
     */
    Format chosen(HttpServerRequest request) {
        Format chosen = format == null ? Format.of(request.getHeader(HttpHeaders.ACCEPT)) : format;
        if (chosen != Format.JSON && !facets.isEmpty()) {
            throw Refusal.parameter(
                    "facets",
                    "cannot be had as %s, where counts have no place beside the rows".formatted(chosen.word()));
        }
        return chosen;
    }

    private static WordField field(String name, Offer offer) {
        return offer.facets().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.notOneOf(
                        "facets",
                        name,
                        offer.facets().stream().map(WordField::name).toList()));
    }
}
