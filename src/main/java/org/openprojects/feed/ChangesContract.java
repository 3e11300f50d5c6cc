package org.openprojects.feed;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.openprojects.catalogue.Position;
import org.openprojects.listing.WordParameters;

/** Tells in the contract what its annotations cannot: that changes come as a stream too, and what becomes of old places. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 75)
public class ChangesContract implements OASFilter {
    private static final String EVENT = """
            :here

            id:%1$s
            data:{"position":"%1$s","type":"project","id":"an-older-project","href":"/projects/an-older-project",\
            "kind":"deleted","moment":"2026-03-10T16:15:50.123456Z","version":3,"record":null}

            """.formatted(Position.EXAMPLE);

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        Operation changes = contract.getPaths().getPathItem(ChangeResource.PATH).getGET();
        WordParameters.of(changes, "listChanges", lists -> {});
        changes.addParameter(lastEventId());
        changes.getResponses().getAPIResponse("200").getContent().addMediaType("text/event-stream", stream());
        changes.getResponses()
                .addAPIResponse(
                        "410",
                        OASFactory.createAPIResponse()
                                .description("The place is one of another database, or of a state of this one that was"
                                        + " taken back: start anew.")
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                "application/problem+json",
                                                OASFactory.createMediaType().schema(reference("Problem")))));
        orNull(contract.getComponents()
                .getSchemas()
                .get("Change")
                .getProperties()
                .get("record"));
    }

    private static Parameter lastEventId() {
        return OASFactory.createParameter()
                .name(ChangeResource.LAST)
                .in(Parameter.In.HEADER)
                .description("Of a stream that is taken up again: the `id` of its last event, as browsers send it by"
                        + " themselves. It holds before `since`.")
                .schema(reference("Position"))
                .example(Position.EXAMPLE);
    }

    private static MediaType stream() {
        return OASFactory.createMediaType()
                .schema(OASFactory.createSchema()
                        .addType(SchemaType.STRING)
                        .description("Server-sent events, whose `id` is a position and whose `data` a `Change`."))
                .addExample(
                        "event",
                        OASFactory.createExample()
                                .summary("A listener is told of a deletion.")
                                .value(EVENT));
    }

    private static void orNull(Schema schema) {
        List<Schema> any = new ArrayList<>(schema.getAnyOf());
        any.add(OASFactory.createSchema().addType(SchemaType.NULL));
        schema.setAnyOf(any);
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref(name);
    }
}
