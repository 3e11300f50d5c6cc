package org.openprojects;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/** The contract is in the order in which it is best read, and in the same one every time. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 10)
public class Order implements OASFilter {
    @Override
    public Operation filterOperation(Operation operation) {
        APIResponses sorted = OASFactory.createAPIResponses();
        new TreeMap<>(operation.getResponses().getAPIResponses()).forEach(sorted::addAPIResponse);
        operation.setResponses(sorted);
        return operation;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getComponents()
                .setSchemas(new TreeMap<>(contract.getComponents().getSchemas()));
        List<String> tags = contract.getTags().stream().map(Tag::getName).toList();
        contract.getPaths()
                .setPathItems(contract.getPaths().getPathItems().entrySet().stream()
                        .sorted(Comparator.<Entry<String, PathItem>>comparingInt(
                                        path -> tags.indexOf(tag(path.getValue())))
                                .thenComparing(Entry::getKey))
                        .collect(Collectors.toMap(
                                Entry::getKey, Entry::getValue, (one, other) -> one, LinkedHashMap::new)));
    }

    private static String tag(PathItem path) {
        Map<PathItem.HttpMethod, Operation> operations = path.getOperations();
        return operations.values().iterator().next().getTags().get(0);
    }
}
