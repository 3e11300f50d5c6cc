package org.openprojects;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Each closed list of words has a name in the contract, so that clients get a type for it: that of the Java enum, else
 * that of its owner and member, such as `ViolationIn`, or of the operation and parameter, such as `CodelistName`, or
 * `FinancingByKind` where there is another `FinancingKind`.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 55)
public class NamedEnums implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        Map<String, Schema> found = new TreeMap<>();
        schemas.forEach((owner, schema) -> {
            if (schema.getProperties() != null) {
                Map<String, Schema> members = new LinkedHashMap<>(schema.getProperties());
                members.replaceAll((member, value) -> named(owner + capital(member), value, found));
                schema.setProperties(members);
            }
        });
        contract.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> operation.getParameters() != null)
                .forEach(operation -> name(operation, schemas.keySet(), found));
        found.forEach(contract.getComponents()::addSchema);
    }

    private static void name(Operation operation, Set<String> taken, Map<String, Schema> found) {
        String asked = operation.getOperationId().replaceFirst("^[a-z]+", "");
        operation.getParameters().forEach(parameter -> {
            String name = capital(parameter.getName());
            String own = taken.contains(asked + name) ? asked + "By" + name : asked + name;
            parameter.setSchema(named(own, parameter.getSchema(), found));
        });
    }

    private static Schema named(String name, Schema schema, Map<String, Schema> found) {
        if (schema.getItems() != null) {
            schema.setItems(named(name, schema.getItems(), found));
        }
        if (schema.getEnumeration() == null || schema.getRef() != null) {
            return schema;
        }
        found.put(name, schema);
        return OASFactory.createSchema().ref(name);
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
