package org.openprojects.listing;

import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openprojects.problem.SentParameter;

/** Leads from the question of a request to others that have the same conditions, and some more or others. */
public record Narrowed(List<SentParameter> sent) {

    public static Narrowed from(RoutingContext request) {
        return new Narrowed(SentParameter.read(request.request().query()));
    }

    /**
     * Path and query of another question.
     *
     * @param dropped parameters that it does not have
     * @param filters what it has, in the place of the request's own filters of these names; without words for none
     */
    public String path(String path, Set<String> dropped, Map<String, String> filters) {
        Stream<SentParameter> kept = sent.stream()
                .filter(parameter -> !dropped.contains(parameter.name()) && !filters.containsKey(parameter.name()));
        Stream<SentParameter> own = filters.entrySet().stream()
                .filter(filter -> !filter.getValue().isEmpty())
                .map(filter -> new SentParameter(filter.getKey(), filter.getValue()));
        String query = Stream.concat(kept, own).map(SentParameter::encoded).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
