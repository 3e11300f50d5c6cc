package org.openprojects;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** Where to begin: a program finds the ways on, a person is taken to the documentation. */
@Path("/")
@Tag(name = "Start")
class Start {
    private final String version;

    Start(@ConfigProperty(name = "quarkus.application.version") String version) {
        this.version = version;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = HttpHeaders.VARY, value = HttpHeaders.ACCEPT)
    @Operation(
            operationId = "getStart",
            summary = "Find the ways on",
            description = "Name, version and the paths of everything below. A browser is sent to `/swagger-ui`.")
    @APIResponseSchema(Welcome.class)
    @APIResponse(
            responseCode = "303",
            description = "For who would rather have `text/html`: the documentation.",
            headers =
                    @Header(
                            name = HttpHeaders.LOCATION,
                            description = "The path of the documentation.",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING, examples = "/swagger-ui")))
    public Welcome welcome() {
        return Welcome.of(version);
    }

    @GET
    @Produces("text/html;qs=0.5")
    @Operation(hidden = true)
    public Response documentation() {
        return Response.seeOther(URI.create("/swagger-ui"))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
