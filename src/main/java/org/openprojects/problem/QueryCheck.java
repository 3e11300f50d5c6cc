package org.openprojects.problem;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Nothing in a query is ignored: what is unknown, repeated, empty or unreadable is refused before the resource sees it. */
@Singleton
class QueryCheck {
    private final Map<Method, List<Parameter>> declared = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ResourceInfo resource, HttpServerRequest request) {
        refuseOddPath(request.path());
        if (request.query() != null) {
            List<Parameter> allowed = declared.computeIfAbsent(resource.getResourceMethod(), Parameter::of);
            Set<String> seen = new HashSet<>();
            for (SentParameter sent : SentParameter.read(request.query())) {
                check(sent, allowed, seen);
            }
        }
    }

    private static void check(SentParameter sent, List<Parameter> allowed, Set<String> seen) {
        Parameter parameter = allowed.stream()
                .filter(candidate -> candidate.name().equals(sent.name()))
                .findFirst()
                .orElseThrow(() -> Refusal.unknownParameter(
                        sent.name(), allowed.stream().map(Parameter::name).toList()));
        if (!seen.add(sent.name())) {
            throw Refusal.parameter(sent.name(), "is given more than once");
        }
        if (sent.value().isEmpty()) {
            throw Refusal.parameter(sent.name(), "is empty; leave it out or give it a value");
        }
        Value.check(parameter, sent.value());
    }

    /** Matrix parameters would be ignored, and no id contains U+0000, which PostgreSQL cannot even be asked for. */
    private static void refuseOddPath(String path) {
        if (path.indexOf(';') >= 0 || path.contains("%00")) {
            throw new NotFoundException("There is nothing at this address.");
        }
    }
}
