package org.openprojects.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Each operation of the contract says by number how it refuses, and for all the rest by `default`. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 70)
public class ProblemAnswers implements OASFilter {
    private static final String DELETABLE = "/(projects|case-studies|documents)/\\{id}.*";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().values().forEach(operation -> answer(path, operation)));
        for (SharedAnswer shared : SharedAnswer.values()) {
            contract.getComponents().addResponse(shared.component(), shared.response());
        }
    }

    private static void answer(String path, Operation operation) {
        APIResponses answers = operation.getResponses();
        answers.addAPIResponse(
                "400", SharedAnswer.problem("A parameter is unknown, repeated, empty or cannot be taken."));
        if (hasPathParameter(operation)) {
            answers.addAPIResponse("404", SharedAnswer.problem("There is no such thing."));
        }
        for (SharedAnswer shared : SharedAnswer.values()) {
            if (isPossible(shared, path, answers)) {
                answers.addAPIResponse(
                        shared.status(), OASFactory.createAPIResponse().ref(shared.component()));
            }
        }
    }

    private static boolean isPossible(SharedAnswer shared, String path, APIResponses answers) {
        return switch (shared) {
            case GONE -> path.matches(DELETABLE);
            case PRECONDITION_FAILED -> isConditional(answers.getAPIResponse("200"));
            default -> true;
        };
    }

    private static boolean isConditional(APIResponse answer) {
        return answer.getHeaders() != null && answer.getHeaders().containsKey("ETag");
    }

    private static boolean hasPathParameter(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH);
    }
}
