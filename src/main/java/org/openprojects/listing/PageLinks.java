package org.openprojects.listing;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openprojects.problem.SentParameter;

/**
 * The pages beside one, by path and query only; null where there is none.
 *
 * @param next the same question at the next place
 * @param prev the same question at the place before; only known where places are counted
 */
record PageLinks(String next, String prev) {
    /** Path and query, all of it percent-encoded if need be. */
    static final int LONGEST = 1 << 20;

    static final PageLinks NONE = new PageLinks(null, null);
    private static final Set<String> PLACE = Set.of("limit", "offset", "cursor");

    /** Of a list of `total` items whose places are counted. */
    static PageLinks around(Paging paging, long total, RoutingContext request) {
        return around(paging, Paging.MAX_OFFSET, total, request);
    }

    /** @param furthest place that can be asked for */
    static PageLinks around(Paging paging, int furthest, long total, RoutingContext request) {
        int after = paging.offset() + paging.limit();
        // Behind the end, the page before is the last one that has items.
        long last = Math.max(0, total - 1) / paging.limit() * paging.limit();
        long before = paging.offset() < total ? Math.max(0, paging.offset() - paging.limit()) : last;
        boolean hasNext = after < total && after <= furthest;
        return new PageLinks(
                hasNext ? at("offset=" + after, paging.limit(), request) : null,
                paging.offset() > 0 ? at("offset=" + before, paging.limit(), request) : null);
    }

    static String at(String place, int limit, RoutingContext request) {
        Stream<String> kept = SentParameter.read(request.request().query()).stream()
                .filter(parameter -> !PLACE.contains(parameter.name()))
                .map(SentParameter::encoded);
        return request.normalizedPath()
                + Stream.concat(kept, Stream.of("limit=" + limit, place)).collect(Collectors.joining("&", "?", ""));
    }

    /** The value of the header `Link` (RFC 8288); empty on the only page. */
    Optional<String> header() {
        if (next == null && prev == null) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(link(next, "next"), link(prev, "prev"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", ")));
    }

    private static Optional<String> link(String target, String relation) {
        return Optional.ofNullable(target).map(there -> "<%s>; rel=\"%s\"".formatted(there, relation));
    }
}
