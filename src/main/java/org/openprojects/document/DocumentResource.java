package org.openprojects.document;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import org.openprojects.change.RecordType;
import org.openprojects.listing.Answer;
import org.openprojects.listing.Answers;
import org.openprojects.listing.Format;
import org.openprojects.listing.ListPaging;
import org.openprojects.listing.ListShape;
import org.openprojects.listing.Page;

@Path("/documents")
@Tag(name = "Documents")
class DocumentResource {
    private final Answers answers;

    DocumentResource(Answers answers) {
        this.answers = answers;
    }

    @GET
    @Produces({Format.APPLICATION_JSON, Format.TEXT_CSV, Format.APPLICATION_NDJSON, Format.APPLICATION_XLSX})
    @Operation(operationId = "listDocuments", summary = "List the papers of all projects and case studies")
    public Answer<Page<DocumentView>> list(
            @Valid @BeanParam DocumentFilter filter,
            @Valid @BeanParam ListPaging paging,
            @Valid @BeanParam ListShape shape) {
        return answers.list(filter.question(), paging, shape, DocumentFields.OFFER);
    }

    @GET
    @Path("/{id}")
    @NonBlocking
    @Operation(
            operationId = "getDocument",
            summary = "Get one paper",
            description = "Ids come from `GET /documents`, which is empty until a text lists papers.")
    public Answer<DocumentView> get(
            @RestPath @Parameter(description = "The paper's id.", example = "proposed-loan-and-grant") String id,
            @RestQuery
                    @Separator(",")
                    @Size(max = 100)
                    @Parameter(
                            description = "Members to give, with dots for members of members.",
                            example = "title,category")
                    List<String> fields) {
        return answers.item(RecordType.DOCUMENT, id, fields, DocumentFields.OFFER);
    }
}
