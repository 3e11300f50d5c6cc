package org.openprojects.problem;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The refusals that the contract words once for all operations, each with a request that gets it. */
enum SharedAnswer {
    NOT_ACCEPTABLE(
            "406",
            "NotAcceptable",
            "It cannot be had in any of the media types asked for.",
            "GET /projects with `Accept: image/png`",
            Problem.of(
                    406,
                    "/projects",
                    Violation.accept(List.of(
                            "application/json",
                            "text/csv",
                            "application/x-ndjson",
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")))),
    GONE(
            "410",
            "Gone",
            "There was such a thing. It has been deleted, and its id is never given out again.",
            "GET /projects/an-older-project after its deletion",
            new Problem(
                    "/problems/gone",
                    "Gone",
                    410,
                    "The project `an-older-project` was deleted.",
                    "/projects/an-older-project",
                    List.of())),
    PRECONDITION_FAILED(
            "412",
            "PreconditionFailed",
            "The answer is not in the state that `If-Match` or `If-Unmodified-Since` asks for.",
            "GET /projects with `If-Match: \"another\"`",
            new Problem(
                    "/problems/precondition-failed",
                    "Precondition failed",
                    412,
                    "The answer is not in the state that the condition asks for.",
                    "/projects",
                    List.of())),
    CONTENT_TOO_LARGE(
            "413",
            "ContentTooLarge",
            "The request has a body, and a huge one.",
            "GET /projects with `Content-Length: 9000000000`",
            Problem.of(413, "/projects")),
    ADDRESS_TOO_LONG(
            "414",
            "AddressTooLong",
            "The address is longer than 65,536 characters.",
            "GET /projects?q=... with 70,000 characters",
            Problem.of(414, "/projects")),
    HEADERS_TOO_LARGE(
            "431",
            "HeadersTooLarge",
            "The headers are longer than 65,536 characters.",
            "GET /projects with 70,000 characters of cookies",
            Problem.of(431, "/projects")),
    SERVER_ERROR(
            "500",
            "ServerError",
            "A fault of the server; it has been logged.",
            "GET /projects of a broken server",
            Problem.of(500, "/projects")),
    OVERLOADED(
            "503",
            "Overloaded",
            "More than the server can take just now: try again in a moment.",
            "GET /projects among too many others",
            Problem.of(503, "/projects")),
    REFUSED(
            "default",
            "Refused",
            "Any other refusal, such as of another method, and any other failure.",
            "DELETE /projects",
            new Problem(
                    "/problems/method-not-allowed",
                    "Method not allowed",
                    405,
                    "This method is not possible here. Allowed: GET, HEAD, OPTIONS.",
                    "/projects",
                    List.of()));

    private static final String NAME = "problem";

    private final String status;
    private final String component;
    private final String description;
    private final String asked;
    private final Problem example;

    SharedAnswer(String status, String component, String description, String asked, Problem example) {
        this.status = status;
        this.component = component;
        this.description = description;
        this.asked = asked;
        this.example = example;
    }

    String status() {
        return status;
    }

    String component() {
        return component;
    }

    APIResponse response() {
        Map<String, Object> members = new ObjectMapper().convertValue(example, new TypeReference<>() {});
        APIResponse problem = problem(description);
        problem.getContent()
                .getMediaType(Problem.MEDIA_TYPE)
                .addExample(NAME, OASFactory.createExample().summary(asked).value(members));
        return problem;
    }

    static APIResponse problem(String description) {
        MediaType problem =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem"));
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, problem));
    }
}
