package org.openprojects.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Writes the problem of a plain status where there is no resource to do it. */
@Singleton
class ProblemWriter {
    private final ObjectMapper json;

    ProblemWriter(ObjectMapper json) {
        this.json = json;
    }

    void write(RoutingContext request, int status) {
        HttpServerResponse response = request.response();
        if (response.ended()) {
            return;
        }
        if (response.headWritten()) {
            // Half an answer must not pass for a whole one.
            response.reset();
            return;
        }
        boolean alone = response.streamId() < 0;
        if (alone && (status == 400 || status == 413)) {
            // Where it ends is not known, or the rest is still to come and nobody will read it.
            response.putHeader("Connection", "close");
            response.endHandler(sent -> request.request().connection().close());
        }
        response.setStatusCode(status)
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("X-Content-Type-Options", "nosniff");
        // An address that cannot be read has not come past what sets it for all others.
        response.putHeader("Access-Control-Allow-Origin", "*");
        response.end(written(Problem.of(status, SentPath.of(request.request()))));
    }

    private String written(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
