package org.openprojects.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.InstanceUtils;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ServiceUnavailableException;
import org.jboss.logging.Logger;

/** Of each fault of the server the log has the trace; of a refusal by a server that is well, one line. */
@ApplicationScoped
class Logged implements ProblemPostProcessor {
    private static final Logger LOG = Logger.getLogger(Logged.class);

    /** Behind {@link Wording}, so that what is logged is what was answered. */
    @Override
    public int priority() {
        return 0;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getStatusCode() >= 500) {
            String line = "%d for %s: %s"
                    .formatted(
                            problem.getStatusCode(),
                            InstanceUtils.instanceToPath(problem.getInstance()),
                            problem.getDetail());
            if (isMeant(context.cause)) {
                LOG.warn(line);
            } else {
                LOG.error(line, context.cause);
            }
        }
        return problem;
    }

    /** Nothing went wrong: there is just no more to be had at the moment. */
    private static boolean isMeant(Throwable cause) {
        return cause instanceof ServiceUnavailableException && cause.getCause() == null;
    }
}
