package org.openprojects.listing;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Says in the contract what `fields`, `facets` and `q` make of an answer: the whole record or a sparse one, of which
 * only the id is sure; counts beside the items; what was found in each.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 58)
public class SparseAnswers implements OASFilter {
    private static final String SPARSE = "Sparse";
    private static final String EITHER = "Any";
    private static final String PAGE = "Page";

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Map<String, Schema> schemas = new TreeMap<>(contract.getComponents().getSchemas());
        contract.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> has("fields", operation))
                .forEach(operation -> describe(operation, schemas));
        contract.getComponents().setSchemas(schemas);
    }

    private static void describe(Operation operation, Map<String, Schema> schemas) {
        MediaType json =
                operation.getResponses().getAPIResponse("200").getContent().getMediaType("application/json");
        String whole = name(json.getSchema());
        String sparse = whole.endsWith(PAGE) ? page(whole, operation, schemas) : sparse(whole, schemas);
        if (!whole.endsWith(PAGE)) {
            schemas.get(sparse).setRequired(List.of("id"));
        }
        String either = sparse.replaceFirst(SPARSE, EITHER);
        schemas.put(
                either,
                OASFactory.createSchema()
                        .description("The whole, or with `fields` what is wanted of it.")
                        .addAnyOf(reference(whole))
                        .addAnyOf(reference(sparse)));
        json.setSchema(reference(either));
    }

    /** A list gives the record cut down under the same names: what is sparse of it is so of the whole record. */
    private static String page(String whole, Operation operation, Map<String, Schema> schemas) {
        Schema page = schemas.get(whole);
        String item = name(page.getProperties().get("items").getItems());
        String record = item.replaceFirst("Summary$", "");
        String sparse = sparse(record, schemas);
        schemas.get(sparse).setRequired(List.of("id"));
        add("highlights", listOf("Highlight", 3), schemas.get(item));
        add("highlights", listOf("Highlight", 3), schemas.get(sparse));
        add("facets", facets(operation), page);
        tellCorrections(page);
        Schema sparsePage = copy(page);
        add("items", listOf(sparse, page.getProperties().get("items").getMaxItems()), sparsePage);
        schemas.put(sparse + PAGE, sparsePage);
        return sparse + PAGE;
    }

    /** Of a page that tells when it answers another search than was typed. */
    public static void tellCorrections(Schema page) {
        add(
                ListPage.CORRECTED,
                OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .maxLength(2_000)
                        .description("What was searched for instead, where nothing has the words of `q`."),
                page);
    }

    /** The same members, none of them sure, and those of its members likewise. */
    private static String sparse(String whole, Map<String, Schema> schemas) {
        String name = SPARSE + whole;
        if (!schemas.containsKey(name)) {
            Schema sparse = copy(schemas.get(whole));
            sparse.setRequired(null);
            schemas.put(name, sparse);
            Map<String, Schema> members = new LinkedHashMap<>(sparse.getProperties());
            members.replaceAll((member, schema) -> sparse(schema, schemas));
            sparse.setProperties(members);
        }
        return name;
    }

    private static Schema sparse(Schema member, Map<String, Schema> schemas) {
        if (member.getRef() != null) {
            Schema target = schemas.get(name(member));
            return target.getProperties() == null ? member : reference(sparse(name(member), schemas));
        }
        Schema copy = copy(member);
        if (member.getItems() != null) {
            copy.setItems(sparse(member.getItems(), schemas));
        }
        if (member.getAnyOf() != null) {
            copy.setAnyOf(
                    member.getAnyOf().stream().map(one -> sparse(one, schemas)).toList());
        }
        return copy;
    }

    private static Schema facets(Operation operation) {
        Schema facets = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("Of each facet that was asked for its codes, the most frequent first.")
                .additionalPropertiesBoolean(false);
        operation.getParameters().stream()
                .filter(parameter -> parameter.getName().equals("facets"))
                .flatMap(parameter -> parameter.getSchema().getItems().getEnumeration().stream())
                .forEach(name -> facets.addProperty(name.toString(), listOf("FacetEntry", 301)));
        return facets;
    }

    private static Schema listOf(String name, Integer most) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.ARRAY)
                .maxItems(most)
                .items(reference(name));
    }

    private static void add(String member, Schema schema, Schema owner) {
        Map<String, Schema> members = new LinkedHashMap<>(owner.getProperties());
        members.put(member, schema);
        owner.setProperties(members);
    }

    private static Schema copy(Schema schema) {
        Schema copy = OASFactory.createSchema();
        copy.setAll(schema.getAll());
        return copy;
    }

    private static boolean has(String parameter, Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(one -> parameter.equals(one.getName()));
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref(name);
    }

    private static String name(Schema schema) {
        return schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
    }
}
