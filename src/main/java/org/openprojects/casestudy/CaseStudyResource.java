package org.openprojects.casestudy;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.openprojects.change.Identity;
import org.openprojects.change.RecordType;
import org.openprojects.document.DocumentView;
import org.openprojects.document.Documents;
import org.openprojects.listing.Lookup;
import org.openprojects.listing.Page;
import org.openprojects.listing.Paging;
import org.openprojects.listing.PartPaging;
import org.openprojects.source.FactView;
import org.openprojects.source.Merged;
import org.openprojects.source.SourceView;
import org.openprojects.source.Sources;

@Path("/case-studies")
@Tag(name = "Case studies")
@Transactional
class CaseStudyResource {
    private static final String EXAMPLE = "the-rural-apprenticeship-training-programme";

    private final CaseStudies studies;
    private final Documents documents;
    private final Sources sources;
    private final Lookup lookup;

    CaseStudyResource(CaseStudies studies, Documents documents, Sources sources, Lookup lookup) {
        this.studies = studies;
        this.documents = documents;
        this.sources = sources;
        this.lookup = lookup;
    }

    @GET
    @Operation(operationId = "listCaseStudies", summary = "List case studies")
    public Page<CaseStudySummary> list(@Valid @BeanParam Paging paging) {
        var items = studies.byTitle(paging.offset(), paging.limit()).stream()
                .map(CaseStudySummary::of)
                .toList();
        return Page.of(items, studies.countLiving(), paging);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getCaseStudy", summary = "Get one case study, whole")
    public CaseStudyDetail get(
            @RestPath @Parameter(description = "The case study's id.", example = EXAMPLE) String id) {
        Identity identity = lookup.living(RecordType.CASE_STUDY, id);
        return CaseStudyDetail.of(
                studies.find(identity).orElseThrow(),
                sources.projectsOf(identity),
                documents.of(identity).stream().map(DocumentView::of).toList(),
                SourceView.of(sources.of(identity)));
    }

    @GET
    @Path("/{id}/facts")
    @Operation(operationId = "listCaseStudyFacts", summary = "Say where each value of a case study comes from")
    public Page<FactView> facts(
            @RestPath @Parameter(description = "The case study's id.", example = EXAMPLE) String id,
            @Valid @BeanParam PartPaging part) {
        Identity identity = lookup.living(RecordType.CASE_STUDY, id);
        return Page.cut(Merged.of(sources.of(identity)).views(), part);
    }
}
