package org.openprojects.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path.Node;
import jakarta.validation.Path.ParameterNode;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;

/** Tells which parts of the request broke which constraint. */
final class BrokenConstraints {
    private BrokenConstraints() {}

    /** Empty if it was not the request that broke them: then the fault is the server's. */
    static Optional<List<Violation>> ofRequest(ConstraintViolationException broken) {
        boolean inRequest = !broken.getConstraintViolations().isEmpty()
                && broken.getConstraintViolations().stream()
                        .allMatch(violation -> parameterNode(violation).isPresent());
        return inRequest ? Optional.of(violations(broken)) : Optional.empty();
    }

    private static List<Violation> violations(ConstraintViolationException broken) {
        Method method = Matched.method();
        return broken.getConstraintViolations().stream()
                .map(violation -> violation(violation, method))
                .sorted()
                .toList();
    }

    private static Violation violation(ConstraintViolation<?> broken, Method method) {
        List<Node> nodes = nodes(broken);
        ParameterNode node = parameterNode(broken).orElseThrow();
        var parameter = method.getParameters()[node.getParameterIndex()];
        String leaf = nodes.get(nodes.size() - 1).getName();
        Optional<Parameter> query = Parameter.of(method).stream()
                .filter(candidate -> candidate.javaName().equals(leaf))
                .findFirst();
        if (query.isPresent()) {
            return Violation.query(query.get().name(), message(broken));
        }
        if (parameter.isAnnotationPresent(BeanParam.class)) {
            return Violation.query("", message(broken));
        }
        boolean inPath =
                parameter.isAnnotationPresent(RestPath.class) || parameter.isAnnotationPresent(PathParam.class);
        return inPath
                ? new Violation("path", leaf, message(broken))
                : new Violation("body", member(nodes), message(broken));
    }

    /** The constraint's words and, where it is short enough to be read, the value that broke it. */
    static String message(ConstraintViolation<?> broken) {
        Object value = broken.getInvalidValue();
        boolean telling =
                value instanceof Number || value instanceof String text && !text.isBlank() && text.length() <= 100;
        return telling ? "%s, not `%s`".formatted(broken.getMessage(), value) : broken.getMessage();
    }

    private static String member(List<Node> nodes) {
        return nodes.stream().skip(2).map(Node::toString).collect(Collectors.joining("."));
    }

    private static Optional<ParameterNode> parameterNode(ConstraintViolation<?> violation) {
        return nodes(violation).stream()
                .filter(node -> node.getKind() == ElementKind.PARAMETER)
                .map(node -> node.as(ParameterNode.class))
                .findFirst();
    }

    private static List<Node> nodes(ConstraintViolation<?> violation) {
        List<Node> nodes = new ArrayList<>();
        violation.getPropertyPath().forEach(nodes::add);
        return nodes;
    }
}
