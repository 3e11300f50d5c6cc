package org.openprojects.seed;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.openprojects.listing.Page;
import org.openprojects.listing.Paging;

@Path("/imports")
@Tag(name = "Imports")
@Transactional
class ImportResource {
    private final Imports imports;

    ImportResource(Imports imports) {
        this.imports = imports;
    }

    @GET
    @Operation(operationId = "listImports", summary = "List the import runs, newest first")
    public Page<ImportView> list(@Valid @BeanParam Paging paging) {
        List<ImportView> runs = imports.newestFirst(paging.offset(), paging.limit()).stream()
                .map(ImportView::of)
                .toList();
        return Page.of(runs, imports.count(), paging);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getImport", summary = "Get one import run: what became of each file")
    public ImportView get(
            @RestPath
                    @Parameter(
                            description = "The run's number.",
                            example = "1",
                            schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "1"))
                    String id) {
        return Optional.of(id)
                .filter(text -> text.matches("[1-9][0-9]{0,17}"))
                .map(Long::valueOf)
                .flatMap(imports::findByIdOptional)
                .map(ImportView::of)
                .orElseThrow(() -> new NotFoundException("There is no import run `%s`.".formatted(id)));
    }
}
