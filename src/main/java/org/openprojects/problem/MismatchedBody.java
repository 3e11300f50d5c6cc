package org.openprojects.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;

/** Takes the place of the framework's own answer to JSON of the wrong shape, which names classes. */
@Provider
public class MismatchedBody extends ExceptionMapperBase<MismatchedInputException> {
    @Override
    protected HttpProblem toProblem(MismatchedInputException broken) {
        return HttpProblem.builder().withStatus(400).build();
    }
}
