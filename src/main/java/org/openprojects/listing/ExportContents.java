package org.openprojects.listing;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says in the contract what a list is in other formats than JSON. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 90)
public class ExportContents implements OASFilter {
    private static final Map<Format, String> DESCRIPTIONS = new EnumMap<>(Map.of(
            Format.CSV,
            "RFC 4180 in UTF-8: a line of column names, then one for each record. Entries of lists stand in one cell,"
                    + " joined by ` | `; a bar or backslash of theirs has a backslash before it. A text that a"
                    + " spreadsheet would take for a formula has an apostrophe before it.",
            Format.NDJSON,
            "For each record one line of JSON, which is as an item of the JSON page without `highlights`.",
            Format.XLSX,
            "A workbook with the columns of the CSV. Amounts are texts, and exact; a text longer than a cell holds ends"
                    + " in an ellipsis."));

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(ExportContents::isExported)
                .forEach(operation -> describe(operation, contract));
    }

    private static boolean isExported(Operation operation) {
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        return answer != null
                && answer.getContent() != null
                && answer.getContent().getMediaTypes().containsKey(Format.TEXT_CSV);
    }

    private static void describe(Operation operation, OpenAPI contract) {
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        DESCRIPTIONS.forEach((format, description) -> {
            String name = name(format);
            contract.getComponents().addSchema(name, schema(format, description));
            answer.getContent()
                    .getMediaType(format.mediaType())
                    .setSchema(OASFactory.createSchema().ref(name));
        });
        Representation.HEADERS.forEach(header -> answer.addHeader(header, OASFactory.createHeader()));
    }

    private static String name(Format format) {
        return "RowsAs" + format.word().substring(0, 1).toUpperCase()
                + format.word().substring(1);
    }

    private static Schema schema(Format format, String description) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .format(format == Format.XLSX ? "binary" : null)
                .maxLength(Integer.MAX_VALUE)
                .description(description);
    }
}
