package org.openprojects.document;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.openprojects.change.RecordType;
import org.openprojects.listing.Lookup;
import org.openprojects.listing.Page;
import org.openprojects.listing.Paging;

@Path("/documents")
@Tag(name = "Documents")
@Transactional
class DocumentResource {
    private final Documents documents;
    private final Lookup lookup;

    DocumentResource(Documents documents, Lookup lookup) {
        this.documents = documents;
        this.lookup = lookup;
    }

    @GET
    @Operation(operationId = "listDocuments", summary = "List the papers of all projects and case studies")
    public Page<DocumentView> list(@Valid @BeanParam Paging paging) {
        var items = documents.byTitle(paging.offset(), paging.limit()).stream()
                .map(DocumentView::of)
                .toList();
        return Page.of(items, documents.countLiving(), paging);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getDocument",
            summary = "Get one paper",
            description = "Ids come from `GET /documents`, which is empty until a text lists papers.")
    public DocumentView get(
            @RestPath @Parameter(description = "The paper's id.", example = "proposed-loan-and-grant") String id) {
        return documents
                .find(lookup.living(RecordType.DOCUMENT, id))
                .map(DocumentView::of)
                .orElseThrow();
    }
}
