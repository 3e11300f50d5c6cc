package org.openprojects.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.InstanceUtils;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refusal as it is written (RFC 9457): every member always there, nothing in it from inside the server. */
@Schema(name = "Problem", description = "Why a request was refused (RFC 9457).")
record Problem(
        @Schema(
                description = "The kind of problem, a path: branch on this, not on the words.",
                examples = "/problems/unknown-parameter")
        String type,

        @Schema(description = "The kind of problem in words.", examples = "Unknown parameter")
        String title,

        @Schema(description = "The HTTP status.", examples = "400")
        int status,

        @Schema(
                description = "What was wrong with this request.",
                examples = "`limt` is not a parameter here. Did you mean `limit`? Allowed: limit, offset.")
        String detail,

        @Schema(description = "The path that was asked, as it was sent.", examples = "/projects")
        String instance,

        @Schema(
                description = "What is wrong with the single parts of the request; empty where that says nothing more.",
                maxItems = MOST_VIOLATIONS)
        List<Violation> violations) {

    static final String VIOLATIONS = "violations";
    static final int MOST_VIOLATIONS = 20;
    static final String MEDIA_TYPE = "application/problem+json";

    /** The problem of a plain status, which its reason phrase names: 404 is `/problems/not-found`. */
    static Problem of(int status, String instance) {
        String title = title(status);
        return new Problem(typeNamed(title), title, status, detail(status), instance, violations(status));
    }

    /** The same, for what is wrong with one part of the request. */
    static Problem of(int status, String instance, Violation violation) {
        String title = title(status);
        return new Problem(typeNamed(title), title, status, violation.sentence(), instance, List.of(violation));
    }

    /** What the extension carries, as we write it. */
    @SuppressWarnings("unchecked")
    static Problem of(HttpProblem worded) {
        return new Problem(
                worded.getType().toString(),
                worded.getTitle(),
                worded.getStatusCode(),
                worded.getDetail(),
                InstanceUtils.instanceToPath(worded.getInstance()),
                (List<Violation>) worded.getParameters().getOrDefault(VIOLATIONS, List.of()));
    }

    static String typeNamed(String title) {
        return "/problems/" + title.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static String title(int status) {
        Status known = Status.fromStatusCode(status);
        if (known == null) {
            return status < 500 ? "Refused" : "Server error";
        }
        String words = known.getReasonPhrase();
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }

    private static List<Violation> violations(int status) {
        return switch (status) {
            case 406 -> List.of(new Violation("header", "Accept", "names nothing that can be had here"));
            case 415 -> List.of(new Violation("header", "Content-Type", "names nothing that is taken here"));
            default -> List.of();
        };
    }

    private static String detail(int status) {
        return switch (status) {
            case 400 -> "The request cannot be read.";
            case 404 -> "There is nothing at this address.";
            case 405 -> "This method is not possible here.";
            case 406 -> "None of the media types in the Accept header can be had here.";
            case 413 -> "The request's body is larger than is allowed.";
            case 414 -> "The request's address is longer than is allowed.";
            case 415 -> "A body of this media type is not taken here.";
            case 500 -> "Something went wrong in the server; it has been logged.";
            case 503 -> "The server cannot take the request just now; try again in a moment.";
            default -> title(status) + ".";
        };
    }
}
