package org.openprojects.problem;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.vertx.core.http.HttpMethod;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.common.util.ServerMediaType;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;

/** What the framework knows about the request at hand: the one place that looks into its routing tables. */
final class Matched {
    private static final Set<HttpMethod> WITH_BODY = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

    private Matched() {}

    /** The resource method that was found for the request. */
    static Method method() {
        return CurrentRequestManager.get().getTarget().getLazyMethod().getMethod();
    }

    /** The media types that the method writes. */
    static List<MediaType> produced() {
        ServerMediaType produced = CurrentRequestManager.get().getTarget().getProduces();
        return produced == null
                ? List.of(MediaType.APPLICATION_JSON_TYPE)
                : List.of(produced.getSortedOriginalMediaTypes());
    }

    /** The HTTP methods that the request's path answers to; none if nothing is there. */
    static Set<String> allowedMethods() {
        return allowedMethods(CurrentRequestManager.get().getPathWithoutPrefix());
    }

    /** Whether a resource reads the body of such a request. */
    static boolean takesBody(HttpMethod method, String path) {
        return WITH_BODY.contains(method) && allowedMethods(path).contains(method.name());
    }

    private static Set<String> allowedMethods(String path) {
        RequestMapper<InitialMatch> classes = new RequestMapper<>(
                ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers());
        Set<String> allowed = new TreeSet<>();
        for (RequestMatch<InitialMatch> match = classes.map(path);
                match != null;
                match = classes.continueMatching(path, match)) {
            collect(match, allowed);
        }
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        if (!allowed.isEmpty()) {
            allowed.add("OPTIONS");
        }
        return allowed;
    }

    private static void collect(RequestMatch<InitialMatch> match, Set<String> allowed) {
        String remaining = match.remaining.isEmpty() ? "/" : match.remaining;
        for (var handler : match.value.handlers) {
            if (handler instanceof ClassRoutingHandler routing) {
                routing.getMappers().forEach((method, mapper) -> {
                    if (method != null && mapper.map(remaining) != null) {
                        allowed.add(method);
                    }
                });
            }
        }
    }
}
