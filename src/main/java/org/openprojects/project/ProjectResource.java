package org.openprojects.project;

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
import org.openprojects.casestudy.CaseStudySummary;
import org.openprojects.change.RecordType;
import org.openprojects.financing.FinancingRow;
import org.openprojects.listing.Answer;
import org.openprojects.listing.Answers;
import org.openprojects.listing.Format;
import org.openprojects.listing.JsonBytes;
import org.openprojects.listing.ListPaging;
import org.openprojects.listing.ListShape;
import org.openprojects.listing.Page;
import org.openprojects.listing.PartPaging;
import org.openprojects.listing.Refers;
import org.openprojects.source.FactView;

@Path("/projects")
@Tag(name = "Projects")
class ProjectResource {
    private static final String EXAMPLE = "rural-small-and-microenterprise-promotion-project";
    private static final String ID = "The project's id, or its official number, which redirects to the id.";

    private final Answers answers;
    private final OfficialNumbers numbers;

    ProjectResource(Answers answers, OfficialNumbers numbers) {
        this.answers = answers;
        this.numbers = numbers;
    }

    @GET
    @Produces({Format.APPLICATION_JSON, Format.TEXT_CSV, Format.APPLICATION_NDJSON, Format.APPLICATION_XLSX})
    @Operation(operationId = "listProjects", summary = "List projects")
    public Answer<Page<ProjectSummary>> list(
            @Valid @BeanParam ProjectFilter filter,
            @Valid @BeanParam ListPaging paging,
            @Valid @BeanParam ListShape shape) {
        return answers.list(filter.question(), paging, shape, ProjectFields.OFFER);
    }

    @GET
    @Path("/{id}")
    @NonBlocking
    @Operation(operationId = "getProject", summary = "Get one project, its whole page at once")
    public Answer<ProjectDetail> get(
            @RestPath @Parameter(description = ID, example = EXAMPLE) String id,
            @RestQuery
                    @Separator(",")
                    @Size(max = 100)
                    @Parameter(
                            description = "Members to give, with dots for members of members.",
                            example = "title,financing.totalCost")
                    List<String> fields) {
        return numbers.orElsewhere(id, "", () -> answers.item(RecordType.PROJECT, id, fields, ProjectFields.OFFER));
    }

    @GET
    @Path("/{id}/documents")
    @Operation(operationId = "getProjectShelf", summary = "Get a project's papers by heading")
    public Answer<Page<ShelfSection>> documents(
            @RestPath @Parameter(description = ID, example = EXAMPLE) String id, @Valid @BeanParam PartPaging part) {
        return numbers.orElsewhere(
                id,
                "/documents",
                () -> answers.part(
                        RecordType.PROJECT, id, part, project -> JsonBytes.member(project.page(), "documents")));
    }

    @GET
    @Path("/{id}/financing")
    @Operation(operationId = "listProjectFinancing", summary = "List the amounts stated about a project")
    public Answer<Page<FinancingRow>> financing(
            @RestPath @Parameter(description = ID, example = EXAMPLE) String id, @Valid @BeanParam PartPaging part) {
        return numbers.orElsewhere(
                id,
                "/financing",
                () -> answers.part(RecordType.PROJECT, id, part, project -> project.part(ProjectRendering.FINANCING)));
    }

    @GET
    @Path("/{id}/case-studies")
    @Operation(operationId = "listProjectCaseStudies", summary = "List the case studies of a project")
    public Answer<Page<CaseStudySummary>> caseStudies(
            @RestPath @Parameter(description = ID, example = EXAMPLE) String id, @Valid @BeanParam PartPaging part) {
        return numbers.orElsewhere(
                id,
                "/case-studies",
                () -> answers.references(
                        RecordType.PROJECT, id, part, new Refers("caseStudies", RecordType.CASE_STUDY)));
    }

    @GET
    @Path("/{id}/related")
    @Operation(operationId = "listRelatedProjects", summary = "List the projects that a project's page names")
    public Answer<Page<RelatedProject>> related(
            @RestPath @Parameter(description = ID, example = EXAMPLE) String id, @Valid @BeanParam PartPaging part) {
        return numbers.orElsewhere(
                id,
                "/related",
                () -> answers.part(
                        RecordType.PROJECT, id, part, project -> JsonBytes.member(project.page(), "related")));
    }

    @GET
    @Path("/{id}/facts")
    @Operation(operationId = "listProjectFacts", summary = "Say where each value of a project comes from")
    public Answer<Page<FactView>> facts(
            @RestPath @Parameter(description = ID, example = EXAMPLE) String id, @Valid @BeanParam PartPaging part) {
        return numbers.orElsewhere(
                id,
                "/facts",
                () -> answers.part(RecordType.PROJECT, id, part, project -> project.part(ProjectRendering.FACTS)));
    }
}
