package org.openprojects.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.InstanceUtils;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Set;

/** Gives each problem from a resource its final words: those of our own sentences, never those of other code. */
@ApplicationScoped
class Wording implements ProblemPostProcessor {
    private static final String OURS = "org.openprojects.";

    private final CurrentVertxRequest current;

    Wording(CurrentVertxRequest current) {
        this.current = current;
    }

    /** Ahead of the extension's logger, so that what is logged is what was answered. */
    @Override
    public int priority() {
        return 1_000;
    }

    @Override
    public HttpProblem apply(HttpProblem found, ProblemContext context) {
        HttpProblem worded = reword(found, context.cause);
        Problem plain = Problem.of(
                worded.getStatusCode(), SentPath.of(current.getCurrent().request()));
        HttpProblem.Builder problem =
                HttpProblem.builder(worded).withInstance(InstanceUtils.pathToInstance(plain.instance()));
        if (worded.getType() == null) {
            problem.withType(URI.create(plain.type())).withTitle(plain.title());
        }
        if (worded.getDetail() == null) {
            problem.withDetail(plain.detail());
        }
        if (!worded.getParameters().containsKey(Problem.VIOLATIONS)) {
            problem.with(Problem.VIOLATIONS, plain.violations());
        }
        return problem.build();
    }

    private static HttpProblem reword(HttpProblem found, Throwable cause) {
        if (cause instanceof HttpProblem) {
            return found;
        }
        if (cause instanceof ConstraintViolationException broken) {
            return BrokenConstraints.ofRequest(broken).map(Refusal::because).orElseGet(() -> plain(500));
        }
        if (cause instanceof JsonProcessingException json) {
            return UnreadableBody.violation(json)
                    .map(List::of)
                    .map(Refusal::because)
                    .orElseGet(() -> plain(500));
        }
        if (cause instanceof WebApplicationException refused) {
            return refused.getCause() instanceof JsonProcessingException json
                    ? reword(found, json)
                    : reword(found, refused);
        }
        return plain(500);
    }

    private static HttpProblem reword(HttpProblem found, WebApplicationException refused) {
        if (refused instanceof NotAllowedException) {
            Set<String> allowed = Matched.allowedMethods();
            return HttpProblem.builder()
                    .withStatus(405)
                    .withDetail("This method is not possible here. Allowed: %s.".formatted(String.join(", ", allowed)))
                    .withHeader("Allow", String.join(", ", allowed))
                    .build();
        }
        Set<MediaType> obtainable = refused.getResponse().getStatus() == 406 ? Matched.obtainable() : Set.of();
        if (!obtainable.isEmpty()) {
            return Refusal.notAcceptable(obtainable);
        }
        return HttpProblem.builder(found)
                .withDetail(isOurSentence(refused) ? refused.getMessage() : null)
                .build();
    }

    /** Messages of the framework and of libraries name classes; those of exceptions made in this house do not. */
    private static boolean isOurSentence(WebApplicationException refused) {
        StackTraceElement[] madeAt = refused.getStackTrace();
        return refused.getCause() == null
                && madeAt.length > 0
                && madeAt[0].getClassName().startsWith(OURS)
                && !String.valueOf(refused.getMessage()).startsWith("HTTP ");
    }

    private static HttpProblem plain(int status) {
        return HttpProblem.builder().withStatus(status).build();
    }
}
