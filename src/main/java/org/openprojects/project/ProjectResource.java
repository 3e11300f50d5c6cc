package org.openprojects.project;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.openprojects.casestudy.CaseStudies;
import org.openprojects.casestudy.CaseStudySummary;
import org.openprojects.change.Identity;
import org.openprojects.document.DocumentView;
import org.openprojects.document.Documents;
import org.openprojects.financing.FinancingRow;
import org.openprojects.listing.Page;
import org.openprojects.listing.Paging;
import org.openprojects.listing.PartPaging;
import org.openprojects.listing.Reference;
import org.openprojects.source.FactView;
import org.openprojects.source.Merged;
import org.openprojects.source.Sources;

@Path("/projects")
@Tag(name = "Projects")
@Transactional
class ProjectResource {
    private static final String EXAMPLE = "rural-small-and-microenterprise-promotion-project";
    private static final String ID = "The project's id, or its official number, which redirects to the id.";

    private final Projects projects;
    private final ProjectLookup lookup;
    private final ProjectPages pages;
    private final Documents documents;
    private final CaseStudies studies;
    private final Sources sources;

    ProjectResource(
            Projects projects,
            ProjectLookup lookup,
            ProjectPages pages,
            Documents documents,
            CaseStudies studies,
            Sources sources) {
        this.projects = projects;
        this.lookup = lookup;
        this.pages = pages;
        this.documents = documents;
        this.studies = studies;
        this.sources = sources;
    }

    @GET
    @Operation(operationId = "listProjects", summary = "List projects")
    public Page<ProjectSummary> list(@Valid @BeanParam Paging paging) {
        var items = pages.summaries(projects.byTitle(paging.offset(), paging.limit()));
        return Page.of(items, projects.countLiving(), paging);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getProject", summary = "Get one project, its whole page at once")
    public ProjectDetail get(@RestPath @Parameter(description = ID, example = EXAMPLE) String id) {
        return pages.detail(lookup.project(id, ""));
    }

    @GET
    @Path("/{id}/documents")
    @Operation(operationId = "getProjectShelf", summary = "Get a project's papers by heading")
    public Page<ShelfSection> documents(
            @RestPath @Parameter(description = ID, example = EXAMPLE) String id, @Valid @BeanParam PartPaging part) {
        Project project = lookup.project(id, "/documents");
        List<DocumentView> papers =
                documents.of(project.identity).stream().map(DocumentView::of).toList();
        return Page.cut(ShelfSection.of(project.shelf, papers), part);
    }

    @GET
    @Path("/{id}/financing")
    @Operation(operationId = "listProjectFinancing", summary = "List the amounts stated about a project")
    public Page<FinancingRow> financing(
            @RestPath @Parameter(description = ID, example = EXAMPLE) String id, @Valid @BeanParam PartPaging part) {
        Project project = lookup.project(id, "/financing");
        Reference reference = Reference.to(project.identity);
        List<FinancingRow> rows = project.financing.stream()
                .filter(row -> row.money() != null)
                .sorted(Comparator.comparing(row -> row.kind))
                .map(row -> FinancingRow.of(row, reference, Words.terms(project), project.approvalDate))
                .toList();
        return Page.cut(rows, part);
    }

    @GET
    @Path("/{id}/case-studies")
    @Operation(operationId = "listProjectCaseStudies", summary = "List the case studies of a project")
    public Page<CaseStudySummary> caseStudies(
            @RestPath @Parameter(description = ID, example = EXAMPLE) String id, @Valid @BeanParam PartPaging part) {
        Identity identity = lookup.project(id, "/case-studies").identity;
        List<CaseStudySummary> all = sources.caseStudiesOf(identity).stream()
                .map(study -> studies.find(study).orElseThrow())
                .map(CaseStudySummary::of)
                .toList();
        return Page.cut(all, part);
    }

    @GET
    @Path("/{id}/related")
    @Operation(operationId = "listRelatedProjects", summary = "List the projects that a project's page names")
    public Page<RelatedProject> related(
            @RestPath @Parameter(description = ID, example = EXAMPLE) String id, @Valid @BeanParam PartPaging part) {
        Project project = lookup.project(id, "/related");
        return Page.cut(project.related.stream().map(RelatedProject::of).toList(), part);
    }

    @GET
    @Path("/{id}/facts")
    @Operation(operationId = "listProjectFacts", summary = "Say where each value of a project comes from")
    public Page<FactView> facts(
            @RestPath @Parameter(description = ID, example = EXAMPLE) String id, @Valid @BeanParam PartPaging part) {
        Project project = lookup.project(id, "/facts");
        Merged merged = Merged.of(sources.of(project.identity));
        if (project.officialId == null) {
            merged.withhold("/projectId");
        }
        return Page.cut(merged.views(), part);
    }
}
