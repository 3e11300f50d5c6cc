package org.openprojects.problem;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;

/** An address or headers of more than 65,536 characters are refused in words; what is far longer, the codec cuts off. */
@Singleton
class TooLong {
    private static final int LONGEST = 1 << 17;

    private final ProblemWriter problems;

    TooLong(ProblemWriter problems) {
        this.problems = problems;
    }

    void install(@Observes Router router) {
        // After the headers that are on every answer.
        router.route().order(Integer.MIN_VALUE + 2).handler(this::check);
    }

    private void check(RoutingContext request) {
        HttpServerRequest asked = request.request();
        if (asked.uri().length() > LONGEST) {
            problems.write(request, 414);
        } else if (length(asked) > LONGEST) {
            problems.write(request, 431);
        } else {
            request.next();
        }
    }

    private static int length(HttpServerRequest asked) {
        int length = 0;
        for (Map.Entry<String, String> header : asked.headers()) {
            length += header.getKey().length() + header.getValue().length();
        }
        return length;
    }
}
