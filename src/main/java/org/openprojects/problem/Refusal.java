package org.openprojects.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Collection;
import java.util.List;

/** Ways to refuse that say more than a sentence; throw what they return. For the others a JAX-RS exception will do. */
public final class Refusal {
    private static final String UPGRADE = "Upgrade required";

    private Refusal() {}

    /** 400: the query parameter's value cannot be taken; the message names the value and what is allowed. */
    public static HttpProblem parameter(String name, String message) {
        return because(List.of(Violation.query(name, message)));
    }

    /** 400: the request header's value cannot be taken. */
    public static HttpProblem header(String name, String message) {
        return because(List.of(new Violation("header", name, message)));
    }

    /** 400: the query parameter's value is not one of the allowed words; names them all, and the nearest. */
    public static HttpProblem notOneOf(String name, String value, Collection<String> allowed) {
        return parameter(name, notOneOf(value, allowed));
    }

    static String notOneOf(String value, Collection<String> allowed) {
        return "cannot be `%s`.%s".formatted(value, Nearest.hint(value, allowed));
    }

    /** 406: the client takes none of the media types that there are; names them all. */
    static HttpProblem notAcceptable(Collection<MediaType> offered) {
        Violation violation = Violation.accept(offered.stream()
                .map(type -> type.getType() + "/" + type.getSubtype())
                .toList());
        return HttpProblem.builder()
                .withStatus(406)
                .withDetail(violation.sentence())
                .with(Problem.VIOLATIONS, List.of(violation))
                .build();
    }

    /** 410: there was something here, and it has been removed for good. */
    public static HttpProblem gone(String sentence) {
        return HttpProblem.builder().withStatus(410).withDetail(sentence).build();
    }

    /** 426: the answer cannot be had over HTTP/1.0. */
    public static HttpProblem tooOldHttp(String sentence) {
        return HttpProblem.builder()
                .withType(URI.create(Problem.typeNamed(UPGRADE)))
                .withTitle(UPGRADE)
                .withStatus(426)
                .withDetail(sentence)
                .withHeader("Upgrade", "HTTP/1.1")
                .withHeader("Connection", "upgrade")
                .build();
    }

    /** 400: the first of the violations is that there is no such parameter. */
    static HttpProblem unknownParameter(List<Violation> violations) {
        return badRequest("Unknown parameter", violations);
    }

    /** 400: by the kind of the part that is wrong, or of the first of them. */
    static HttpProblem because(List<Violation> violations) {
        boolean inBody = violations.get(0).in().equals("body");
        return badRequest(inBody ? "Invalid body" : "Invalid parameter", violations);
    }

    private static HttpProblem badRequest(String title, List<Violation> violations) {
        return HttpProblem.builder()
                .withType(URI.create(Problem.typeNamed(title)))
                .withTitle(title)
                .withStatus(400)
                .withDetail(violations.get(0).sentence())
                .with(
                        Problem.VIOLATIONS,
                        violations.stream().limit(Problem.MOST_VIOLATIONS).toList())
                .build();
    }
}
