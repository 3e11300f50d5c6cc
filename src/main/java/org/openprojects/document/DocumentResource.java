package org.openprojects.document;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.openprojects.change.RecordType;
import org.openprojects.listing.Answer;
import org.openprojects.listing.Answers;
import org.openprojects.listing.ListPaging;
import org.openprojects.listing.Page;

@Path("/documents")
@Tag(name = "Documents")
class DocumentResource {
    private final Answers answers;

    DocumentResource(Answers answers) {
        this.answers = answers;
    }

    @GET
    @Operation(operationId = "listDocuments", summary = "List the papers of all projects and case studies")
    public Answer<Page<DocumentView>> list(
            @Valid @BeanParam DocumentFilter filter, @Valid @BeanParam ListPaging paging) {
        return answers.list(filter.question(), paging);
    }

    @GET
    @Path("/{id}")
    @NonBlocking
    @Operation(
            operationId = "getDocument",
            summary = "Get one paper",
            description = "Ids come from `GET /documents`, which is empty until a text lists papers.")
    public Answer<DocumentView> get(
            @RestPath @Parameter(description = "The paper's id.", example = "proposed-loan-and-grant") String id) {
        return answers.item(RecordType.DOCUMENT, id);
    }
}
