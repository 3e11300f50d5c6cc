package org.openprojects.problem;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.vertx.core.http.HttpMethod;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jboss.resteasy.reactive.common.util.ServerMediaType;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestMatch;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;

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
        return produced(CurrentRequestManager.get().getTarget());
    }

    private static List<MediaType> produced(RuntimeResource resource) {
        ServerMediaType produced = resource.getProduces();
        return produced == null
                ? List.of(MediaType.APPLICATION_JSON_TYPE)
                : List.of(produced.getSortedOriginalMediaTypes());
    }

    /**
     * The media types that are written at the request's path, even where no method was found that writes what is asked for; none where
     * the framework does not tell, as it chooses among several methods.
     */
    static Set<MediaType> obtainable() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        Set<MediaType> types = new LinkedHashSet<>();
        visit(request.getPathWithoutPrefix(), (found, resource) -> {
            if (found.equals(method) && resource.getLazyMethod() != null) {
                types.addAll(produced(resource));
            }
        });
        return types;
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
        Set<String> allowed = new TreeSet<>();
        visit(path, (method, resource) -> allowed.add(method));
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        if (!allowed.isEmpty()) {
            allowed.add("OPTIONS");
        }
        return allowed;
    }

    /** Shows what answers to a path, each with its HTTP method. */
    private static void visit(String path, BiConsumer<String, RuntimeResource> visitor) {
        RequestMapper<InitialMatch> classes = new RequestMapper<>(
                ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers());
        for (RequestMatch<InitialMatch> match = classes.map(path);
                match != null;
                match = classes.continueMatching(path, match)) {
            visit(match, visitor);
        }
    }

    private static void visit(RequestMatch<InitialMatch> match, BiConsumer<String, RuntimeResource> visitor) {
        String remaining = match.remaining.isEmpty() ? "/" : match.remaining;
        for (var handler : match.value.handlers) {
            if (handler instanceof ClassRoutingHandler routing) {
                routing.getMappers().forEach((method, mapper) -> {
                    RequestMatch<RuntimeResource> found = method == null ? null : mapper.map(remaining);
                    if (found != null) {
                        visitor.accept(method, found.value);
                    }
                });
            }
        }
    }
}
