package org.openprojects.listing;

import io.vertx.ext.web.RoutingContext;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openprojects.problem.SentParameter;

/** Leads from one question to another that has the same conditions, and some more or others. */
public final class Narrowed {
    private Narrowed() {}

    /**
     * Path and query of the other question.
     *
     * @param dropped parameters that it does not have
     * @param filters what it has, in the place of the request's own filters of these names
     */
    public static String path(
            String path, RoutingContext request, Collection<String> dropped, Map<String, String> filters) {
        Stream<SentParameter> kept = SentParameter.read(request.request().query()).stream()
                .filter(sent -> !dropped.contains(sent.name()) && !filters.containsKey(sent.name()));
        Stream<SentParameter> own =
                filters.entrySet().stream().map(filter -> new SentParameter(filter.getKey(), filter.getValue()));
        String query = Stream.concat(kept, own).map(SentParameter::encoded).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
