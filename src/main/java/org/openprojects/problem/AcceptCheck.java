package org.openprojects.problem;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** What a client says it does not take is not sent, and what nobody can read in `Accept` does no harm. */
@Singleton
class AcceptCheck {
    private static final String FORMAT = "format";
    private static final String NOTHING = "none/none";
    private static final String RANGES = AcceptCheck.class.getName();

    void install(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE + 6).handler(AcceptCheck::tidy);
    }

    /** The framework knows neither empty entries nor a weight of zero. */
    private static void tidy(RoutingContext request) {
        MultiMap headers = request.request().headers();
        String sent = String.join(",", headers.getAll(HttpHeaders.ACCEPT));
        if (sent.isBlank() || hasFormat(request.request().query())) {
            headers.remove(HttpHeaders.ACCEPT);
        } else {
            List<Accepted> ranges = Accepted.of(sent);
            List<String> wanted = ranges.stream()
                    .filter(range -> !range.refused())
                    .map(Accepted::text)
                    .toList();
            headers.set(HttpHeaders.ACCEPT, wanted.isEmpty() ? NOTHING : String.join(", ", wanted));
            request.put(RANGES, ranges);
        }
        request.next();
    }

    /** Who names a format in the query gets that one. */
    private static boolean hasFormat(String query) {
        return query != null
                && query.contains(FORMAT)
                && SentParameter.read(query).stream()
                        .anyMatch(parameter -> parameter.name().equals(FORMAT));
    }

    /** The framework is told only what it comes to: of several types it would not always choose the one liked best. */
    @ServerRequestFilter
    void check(RoutingContext request) {
        List<Accepted> ranges = request.get(RANGES);
        if (ranges != null) {
            MediaType best = Accepted.best(ranges, Matched.produced()).orElseThrow(NotAcceptableException::new);
            request.request().headers().set(HttpHeaders.ACCEPT, best.getType() + "/" + best.getSubtype());
        }
    }
}
