package org.openprojects;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Each answer of the contract names its headers, whose forms are told once. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 30)
public class AnswerHeaders implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Set<String> used = new TreeSet<>();
        contract.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> add(operation, used));
        contract.getComponents().getResponses().forEach((name, answer) -> {
            add(answer, forShared(name), used);
        });
        used.forEach(name -> contract.getComponents()
                .addHeader(name, AnswerHeader.named(name).orElseThrow().header()));
    }

    private static void add(Operation operation, Set<String> used) {
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (answer.getRef() == null) {
                add(answer, forOwn(status, operation), used);
            }
        });
    }

    private static List<String> forOwn(String status, Operation operation) {
        return switch (status) {
            case "200" -> hasParameter("limit", operation) ? List.of("Link") : List.of();
            case "303" -> List.of("Vary");
            default -> List.of();
        };
    }

    private static List<String> forShared(String answer) {
        return switch (answer) {
            case "Overloaded" -> List.of("Retry-After");
            case "Refused" -> List.of("Allow");
            default -> List.of();
        };
    }

    private static void add(APIResponse answer, List<String> special, Set<String> used) {
        Set<String> names = new TreeSet<>(special);
        if (answer.getHeaders() != null) {
            names.addAll(answer.getHeaders().keySet());
        }
        names.addAll(List.of("Access-Control-Allow-Origin", "Cache-Control", "X-Content-Type-Options"));
        if (answer.getContent() != null) {
            names.add("Vary");
        }
        names.forEach(name -> answer.addHeader(name, reference(name)));
        used.addAll(names);
    }

    private static Header reference(String name) {
        return OASFactory.createHeader().ref(name);
    }

    private static boolean hasParameter(String name, Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()));
    }
}
