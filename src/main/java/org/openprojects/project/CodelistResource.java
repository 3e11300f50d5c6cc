package org.openprojects.project;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.openprojects.listing.Answer;
import org.openprojects.listing.Answers;
import org.openprojects.listing.Page;

@Path("/codelists")
@Tag(name = "Code lists")
class CodelistResource {
    private final Answers answers;

    CodelistResource(Answers answers) {
        this.answers = answers;
    }

    @GET
    @Operation(operationId = "listCodelists", summary = "List the lists of codes")
    public Page<CodelistLink> list() {
        return Page.whole(Arrays.stream(Codelist.values()).map(CodelistLink::to).toList());
    }

    @GET
    @Path("/{name}")
    @Operation(operationId = "getCodelist", summary = "List the codes of one list, with the number of projects of each")
    public Answer<Page<CodelistEntry>> get(
            @RestPath
                    @Parameter(
                            description = "The list's name.",
                            example = "status",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {
                                                "status",
                                                "country",
                                                "region",
                                                "sector",
                                                "financing-terms",
                                                "document-category",
                                                "currency"
                                            }))
                    String name) {
        Codelist list = Codelist.named(name)
                .orElseThrow(() -> new NotFoundException("There is no code list `%s`.".formatted(name)));
        return answers.content(snapshot -> Page.whole(list.entries(snapshot)));
    }
}
