package org.openprojects.problem;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Nothing in a query is ignored: all that is unknown, repeated, empty, unreadable or out of bounds is refused at once,
 * before the resource sees it.
 */
@Singleton
class QueryCheck {
    private final Map<Method, List<Parameter>> declared = new ConcurrentHashMap<>();
    private final Validator validator;

    QueryCheck(Validator validator) {
        this.validator = validator;
    }

    @ServerRequestFilter
    void check(ResourceInfo resource, HttpServerRequest request) {
        refuseOddPath(request.path());
        if (request.query() != null) {
            List<Parameter> allowed = declared.computeIfAbsent(resource.getResourceMethod(), Parameter::of);
            List<Violation> violations = violations(SentParameter.read(request.query()), allowed);
            if (!violations.isEmpty()) {
                throw isKnown(violations.get(0).field(), allowed)
                        ? Refusal.because(violations)
                        : Refusal.unknownParameter(violations);
            }
        }
    }

    private List<Violation> violations(List<SentParameter> sent, List<Parameter> allowed) {
        return sent.stream().collect(groupingBy(SentParameter::name, LinkedHashMap::new, toList())).values().stream()
                .flatMap(alike -> violations(alike.get(0), alike.size(), allowed))
                .limit(Problem.MOST_VIOLATIONS)
                .toList();
    }

    private Stream<Violation> violations(SentParameter sent, int times, List<Parameter> allowed) {
        Optional<Parameter> parameter = named(sent.name(), allowed);
        if (parameter.isEmpty()) {
            List<String> names = allowed.stream().map(Parameter::name).toList();
            return violation(sent, "is not a parameter here.%s".formatted(Nearest.hint(sent.name(), names)));
        }
        if (times > 1) {
            return violation(sent, "is given more than once");
        }
        if (sent.value() == null) {
            return violation(sent, "must be percent-encoded UTF-8 without U+0000");
        }
        if (sent.value().isEmpty()) {
            return violation(sent, "is empty; leave it out or give it a value");
        }
        try {
            return outOfBounds(parameter.get(), Value.of(parameter.get(), sent.value()));
        } catch (IllegalArgumentException e) {
            return violation(sent, e.getMessage());
        }
    }

    /** Asked here and not only by the framework, so that one answer tells of these too. */
    private Stream<Violation> outOfBounds(Parameter parameter, Object value) {
        return parameter.declaredIn().stream()
                .flatMap(type -> validator.validateValue(type, parameter.javaName(), value).stream())
                .map(broken -> Violation.query(parameter.name(), BrokenConstraints.message(broken)))
                .sorted();
    }

    private static Stream<Violation> violation(SentParameter sent, String message) {
        return Stream.of(Violation.query(sent.name(), message));
    }

    private static boolean isKnown(String name, List<Parameter> allowed) {
        return named(name, allowed).isPresent();
    }

    private static Optional<Parameter> named(String name, List<Parameter> allowed) {
        return allowed.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }

    /** Matrix parameters would be ignored, and no id contains U+0000, which PostgreSQL cannot even be asked for. */
    private static void refuseOddPath(String path) {
        if (path.indexOf(';') >= 0 || path.contains("%00")) {
            throw new NotFoundException("There is nothing at this address.");
        }
    }
}
