package org.openprojects.listing;

import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openprojects.problem.SentParameter;

/**
 * Leads from the question of a request to others that have the same conditions, and some more or others.
 *
 * @param path of the others
 * @param kept conditions that they all have, percent-encoded
 */
public record Narrowed(String path, String kept) {

    /** @param dropped parameters that the others do not have, or have of their own */
    public static Narrowed of(RoutingContext request, String path, Set<String> dropped) {
        return new Narrowed(
                path,
                SentParameter.read(request.request().query()).stream()
                        .filter(parameter -> !dropped.contains(parameter.name()))
                        .map(SentParameter::encoded)
                        .collect(Collectors.joining("&")));
    }

    /**
     * Path and query of another question.
     *
     * @param filters of its own; one without words is none
     */
    public String with(Map<String, String> filters) {
        Stream<String> own = filters.entrySet().stream()
                .filter(filter -> !filter.getValue().isEmpty())
                .map(filter -> new SentParameter(filter.getKey(), filter.getValue()).encoded());
        String query = Stream.concat(Stream.of(kept).filter(conditions -> !conditions.isEmpty()), own)
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
